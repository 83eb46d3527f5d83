// Speaks to the language server as an editor does: opens each file and waits for what is found.
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import rpc from 'vscode-jsonrpc/node.js'

const [root, server] = process.argv.slice(2)
const process_ = spawn(server, ['--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(process_.stdout),
  new rpc.StreamMessageWriter(process_.stdin)
)
const waiting = new Map()
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
  waiting.get(uri)?.(diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`))
})
connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) =>
  section === 'yaml' ? { validate: true, schemaStore: { enable: false } } : null
))
connection.onRequest('client/registerCapability', () => null)
connection.listen()

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  capabilities: { workspace: { configuration: true } }
})
await connection.sendNotification('initialized', {})

/** Opens a text as the file at `path` and returns what is found in it. */
const opened = (path, text) => {
  const uri = pathToFileURL(path).href
  const found = new Promise((resolve) => waiting.set(uri, resolve))
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text }
  })
  return found
}

const yaml = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name))

let wrong = 0
const fails = (text) => { wrong += 1; console.log(text) }

const files = [...yaml(join(root, 'rules')), ...yaml(join(root, 'locales'))]
for (const path of files) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes('# yaml-language-server: $schema=')) fails(`${path}: names no schema`)
  for (const found of await opened(path, text)) fails(`${relative(root, path)}:${found}`)
}

// A file of each kind that is spoiled: what must be found in it.
const spoiled = [
  ['causes/virtual-card.yaml', 'settled-by: you', 'settled-by: me', /Value must be "/],
  ['causes/virtual-card.yaml', 'ruled-out-by:', 'ruled-out:', /Property ruled-out is not allowed/],
  ['questions/paid.yaml', 'cost: ', 'costs: ', /Missing property "cost"/],
  ['steps/bank.yaml', 'actor: bank', 'actor: banker', /Value must be "/],
  ['sources.yaml', 'title:', 'titel:', /Property titel is not allowed/],
  ['ruleset.yaml', 'schema: 1', 'schema: 2', /Value must be 1/]
]
for (const [number, [path, old, other, expected]] of spoiled.entries()) {
  const file = join(root, 'rules/microsoft-billing', path)
  const text = readFileSync(file, 'utf8')
  if (!text.includes(old)) fails(`${path} has no ${old}`)
  const found = await opened(file.replace('.yaml', `-${number}.yaml`), text.replace(old, other))
  if (!found.some((one) => expected.test(one))) fails(`${path} with ${other}: ${JSON.stringify(found)}`)
}
console.log(`${files.length} files asked about, ${spoiled.length} spoiled; ${wrong} wrong`)
connection.dispose()
process_.kill()
process.exit(wrong === 0 ? 0 : 1)
