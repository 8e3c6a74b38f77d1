import { BlockList, isIP } from 'node:net'

/** Networks that are no part of the public internet (RFC 6890), or belong to a group and not to one receiver. */
const hidden = new BlockList()
const networks4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
const networks6 =
  '::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8'
for (const [family, networks] of [['ipv4', networks4] as const, ['ipv6', networks6] as const]) {
  for (const network of networks.split(' ')) {
    const [address = '', bits] = network.split('/')
    hidden.addSubnet(address, Number(bits), family)
  }
}

/** Whether an IP address leads elsewhere than to one receiver on the public internet. */
export function isPrivateAddress(address: string): boolean {
  return hidden.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** What is wrong with an address that notices are to be sent to, in words; null when nothing is. A host's name is looked up only when something is sent. */
export function targetProblem(url: string, privateToo: boolean): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed) return 'is no address such as https://example.org/parley'
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return 'has to begin with https:// or http://'
  if (parsed.username !== '' || parsed.password !== '') return 'must not hold a user or a password'
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  const local = /(^|\.)localhost$/i.test(host) || (isIP(host) !== 0 && isPrivateAddress(host))
  return local && !privateToo ? 'is an address of a private network' : null
}
