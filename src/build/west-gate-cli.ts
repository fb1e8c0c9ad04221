import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { westGateCsv, westGateFile } from '@/build/west-gate'

mkdirSync(dirname(westGateFile), { recursive: true })
writeFileSync(westGateFile, westGateCsv())
console.log(`Wrote ${westGateFile}`)
