import { chromium } from '@playwright/test'
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking']})
const p = await b.newPage({viewport:{width:Number(process.argv[3] ?? 390),height:900}})
p.on('pageerror', e => console.log('ERR', e.message)); p.on('console', m => m.type()==='error' && console.log('C', m.text()))
const root = process.argv[2] ?? '/en'
const L = root ? {start:'Start',check:'Check',next:'Next',result:'Result',submit:'Hand in',any:'Hand in as it is'} : {start:'开始',check:'检查',next:'下一题',result:'结果',submit:'交卷',any:'就这样交卷'}
const shot = (n:string) => p.screenshot({path:`/tmp/lead/sit-${n}.png`, fullPage:true})
await p.goto(`http://localhost:4519${root}/lessons/gaps/check/`); await p.mouse.move(10,10)
await p.getByRole('button',{name:L.start,exact:true}).click(); await shot('check1')
for (let i=0;i<12;i++) {
  const form = p.locator('.q form')
  await form.waitFor()
  const radios = form.locator('fieldset').first().getByRole('radio'), boxes = form.getByRole('checkbox'), sel = form.getByRole('combobox'), txt = form.getByRole('textbox'), up = form.getByRole('button',{name:/上移|Move up/})
  if (await sel.count()) for (let k=0;k<await sel.count();k++) await sel.nth(k).selectOption({index:1})
  else if (await up.count()) await up.last().click()
  else if (await boxes.count()) for (let k=0;k<2;k++) await boxes.nth(k).check()
  else if (await radios.count()) await radios.first().check()
  else if (await txt.count()) await txt.first().fill('-0.55')
  await form.getByRole('radio',{name: root?'Sure':'有把握'}).check()
  await p.getByRole('button',{name:L.check,exact:true}).click()
  if (i===0) { await shot('check2') ; console.log('focus', await p.evaluate(()=>document.activeElement?.outerHTML.slice(0,80))) }
  const n = p.getByRole('button',{name:L.next,exact:true})
  if (await n.count()) await n.click(); else break
}
await p.getByRole('button',{name:L.result,exact:true}).click(); await p.waitForTimeout(300); await shot('check3')
await p.goto(`http://localhost:4519${root}/exam/`); await p.mouse.move(10,10); await p.waitForTimeout(600); await shot('exam0')
await p.getByRole('button',{name:L.start,exact:true}).click(); await p.waitForTimeout(400); await shot('exam1')
await p.getByRole('button',{name:L.submit,exact:true}).click(); await p.waitForTimeout(200); await shot('exam2')
await p.getByRole('button',{name:L.any,exact:true}).click(); await p.waitForTimeout(300); await shot('exam3')
console.log(JSON.stringify(await p.evaluate(()=>Object.keys(localStorage))))
await b.close()
