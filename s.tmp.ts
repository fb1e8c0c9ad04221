import { chromium } from '@playwright/test'
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking']})
const [,, ...jobs] = process.argv
for (const job of jobs) {
  const [path, width, scheme, name, act] = job.split(',')
  const p = await b.newPage({viewport:{width:Number(width),height:900}, colorScheme: scheme as 'light'})
  await p.goto('http://localhost:4519'+path)
  await p.evaluate(async () => { for (let y=0;y<document.body.scrollHeight;y+=400){scrollTo(0,y);await new Promise(r=>setTimeout(r,30))} })
  await p.waitForTimeout(700)
  if (act==='pdf') await p.pdf({path:`/tmp/lead/${name}.pdf`, format:'A4'})
  else await p.screenshot({path:`/tmp/lead/${name}.png`, fullPage:true})
  await p.close()
}
await b.close()
