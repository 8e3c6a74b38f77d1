import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

/**
 * Lets what is written to a connection in one turn of the event loop go out in one piece. The driver writes a statement in pieces of 1,400 bytes, each of which
 * would be a call to the system and wake the database; together they cost a third of a small question. Holds for all connections that the process opens from now on.
 */
export function sendWholeMessages(): void {
  if (listening) return
  listening = true
  subscribe('net.client.socket', message => gather((message as { socket: Socket }).socket))
}

let listening = false

function gather(socket: Socket): void {
  const write = socket.write
  const later = () => {
    held = false
    socket.uncork()
  }
  let held = false
  socket.write = function (this: Socket, ...given: Parameters<Socket['write']>) {
    if (!held) {
      held = true
      socket.cork()
      process.nextTick(later)
    }
    return write.apply(this, given)
  } as Socket['write']
}
