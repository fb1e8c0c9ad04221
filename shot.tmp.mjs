import { chromium } from 'playwright-core'
const [,, base, out, ...list] = process.argv
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
for (const item of list) {
  const [path,w,scheme]=item.split('@')
  const p=await (await b.newContext({viewport:{width:Number(w)||1280,height:900},colorScheme:scheme||'light'})).newPage()
  p.on('pageerror',e=>console.log('ERR',path,e.message)); p.on('console',m=>m.type()==='error'&&console.log('CON',path,m.text()))
  await p.goto(base+path); await p.mouse.move(9,9); await p.waitForTimeout(600)
  await p.evaluate(async()=>{for(let y=0;y<document.body.scrollHeight;y+=600){scrollTo(0,y);await new Promise(r=>setTimeout(r,50))}scrollTo(0,0)}); await p.waitForTimeout(400)
  await p.screenshot({path:`${out}/${(path.replace(/[\/#?=]/g,'_'))}_${w}_${scheme||'light'}.png`,fullPage:true})
}
await b.close()
