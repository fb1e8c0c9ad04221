import { serve } from '@/build/serve'

// tsx src/build/serve-cli.ts <folder> <port> [<base>]: serves a built site for the tests. It takes no other port.
const [dir = 'dist', port = '4321', base = '/'] = process.argv.slice(2)
const { addresses } = await serve(dir, { port: Number(port), base })
if (!addresses[0]?.includes(`:${port}/`)) {
  console.error(`Port ${port} is taken; stop what listens there and run the tests again.`)
  process.exit(1)
}
console.log(addresses[0])
