import type { Presence, Role } from '../../domain/extraction.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { isOnMargins } from './beside.ts'
import { bodyBefore } from './body-sessions.ts'
import {
  caseOf,
  companionsAfter,
  governorOf,
  guestBehind,
  isNominal,
  isPassive,
  possessorsOf,
  subjectsOf,
  withCase,
  word,
} from './clause.ts'
import {
  aboveRounds,
  addressing,
  hostWord,
  include,
  isActing,
  isAppointed,
  isAwaited,
  lightVerb,
  roleOf,
  roundsAbove,
} from './company-words.ts'
import { isFragment, looseSubjects, omitted } from './omitted-subject.ts'
import type { NamedBy } from './party.ts'
import { agentBehind, sidesInClause } from './relative-sides.ts'
import { roleBehind } from './role-behind.ts'
import { sidesBehind, sidesByHyphen } from './sides-by-hyphen.ts'
import type { Trigger } from './trigger.ts'

/** One named at a trigger, with what the grammar makes of him there. */
export interface Named {
  entity: string
  role: Role
  presence: Presence | null
}

/** What a sentence says about who met at one trigger; `paired` if the words themselves name two sides. */
export interface Company {
  named: Named[]
  /** Body named as the one that met: «a NATO summit», «a meeting of the G7». */
  bodies: string[]
  paired: boolean
  /** Whether the words name both sides in full: «between … and …». */
  closed: boolean
  /** They whom «with» names. */
  across: string[]
  /** The words behind «with». */
  behind: readonly number[]
}

/** Reads who takes part from the tree around a trigger. */
export function companyOf(sentence: AnalysedSentence, trigger: Trigger, names: NamedBy): Company {
  const company = { named: [], bodies: [], paired: false, closed: false, across: [], behind: [] }
  const read = new CompanyReader(sentence, trigger.token, names, company)
  if (trigger.pattern === 'HEARD') return company
  if (trigger.pattern === 'NOUN') read.noun()
  else read.verb(trigger.pattern)
  return company
}

const plainMeeting = /^(talks|meetings?|summits?|dinner|lunch|breakfast)$/

class CompanyReader {
  readonly tokens: readonly Token[]
  readonly sentence: AnalysedSentence
  readonly at: number
  readonly names: NamedBy
  readonly company: Company

  constructor(sentence: AnalysedSentence, at: number, names: NamedBy, company: Company) {
    this.tokens = sentence.tokens
    this.sentence = sentence
    this.at = at
    this.names = names
    this.company = company
  }

  add(heads: readonly number[], role: Role = 'PARTICIPANT'): number {
    let added = 0
    for (const head of heads) {
      for (const entity of this.names(this.sentence, head)) {
        const known = this.company.named.find(one => one.entity === entity)
        if (known && known.role === 'PARTICIPANT') known.role = role
        if (!known) this.company.named.push({ entity, role, presence: null })
        added++
      }
    }
    return added
  }

  include(entity: string): void {
    if (!this.company.named.some(one => one.entity === entity))
      this.company.named.push({ entity, role: 'PARTICIPANT', presence: null })
  }

  verb(pattern: string): void {
    const { tokens, at } = this
    const passive = isPassive(tokens, at)
    const by = withCase(tokens, at, /^by$/)
    const subjects = subjectsOf(tokens, at)
    const objects = children(tokens, at, 'obj')
    const company = withCase(tokens, at, pattern === 'TALK' ? /^(with|to|between)$/ : /^(with|between|alongside)$/)
    switch (pattern) {
      case 'HOST':
        if (passive) {
          this.body(subjects)
          const guests = this.add(subjects, 'GUEST')
          const hosts = this.add(by, 'HOST')
          this.company.paired = guests > 0 && hosts > 0
        } else if (
          this.add(isAppointed(tokens, at) ? [] : objects.length > 0 ? objects : guestBehind(tokens, at), 'GUEST') > 0
        ) {
          this.company.paired = this.add(subjects, 'HOST') > 0
        }
        return
      case 'CALL':
        if (passive) this.add(by)
        else this.company.paired = objects.length > 0 && this.add(objects) > 0
        this.add(subjects)
        return
      case 'GATHER':
        this.add(objects)
        this.body(subjects)
        if (!/^(bring|brought)/.test(word(tokens, at))) this.add(subjects)
        for (const clause of subjects.flatMap(subject => children(tokens, subject, 'acl'))) this.clause(clause)
        return
      default: {
        const withOthers = company.length > 0 ? company : companionsAfter(tokens, at, pattern === 'TALK')
        // «As discussed by the two ministers»: nobody else did.
        const own = subjects.length > 0 ? subjects : looseSubjects(tokens, at)
        const there = this.add(pattern === 'TALK' && passive && by.length > 0 ? [] : own)
        // «Was met on arrival by the general».
        const doers = passive ? this.add(by) : 0
        if (pattern === 'MEET') this.body(subjects)
        const met = pattern === 'MEET' ? [...objects, ...withOthers] : withOthers
        this.company.behind = met
        this.company.across = met.flatMap(head => this.names(this.sentence, head))
        const others = this.add(met, roleBehind(tokens, met))
        this.company.paired = others > 0 && (there > 0 || others > 1)
        if (there > 1 || doers > 1) this.company.paired = true
      }
    }
  }

  noun(): void {
    const { tokens, at } = this
    const between = [at, ...roundsAbove(tokens, at)].flatMap(one => withCase(tokens, one, /^(between|among)$/))
    const near = withCase(tokens, at, /^calls?$/.test(word(tokens, at)) ? /^(with|to)$/ : /^with$/)
    const sides = near.length > 0 || word(tokens, at + 1) !== 'with' ? near : companionsAfter(tokens, at, false)
    const paired = this.add(between)
    // «Between 109 nations» names none, and leaves no room for others either.
    this.company.closed = paired > 1 || (between.length > 0 && paired === 0)
    this.modifiers()
    const owned = possessorsOf(tokens, at)
    const owners = this.add(owned)
    // «The APEC Leaders' Meeting» leaves open who goes there, «their meeting» does not.
    const isTheirs = owned.some(one => this.names(this.sentence, one).some(entity => !entity.startsWith('o')))
    // «Their first meeting since the rebels took the town»: «their» says who met.
    if (owners > 1 && sides.length === 0) this.company.closed = true
    const others = this.add(sides, roleBehind(tokens, sides))
    this.company.behind = sides
    this.company.across = sides.flatMap(side => this.names(this.sentence, side))
    for (const of of withCase(tokens, at, /^(of|for|by)$/)) {
      this.body([of])
      this.add([of])
    }
    for (const clause of children(tokens, at, 'acl')) this.clause(clause)
    const isAlone = others > 0 && isFragment(tokens, at)
    const behind = sidesBehind(this.sentence, at, this.names)
    for (const entity of behind) this.include(entity)
    const subjects = paired > 0 || isTheirs ? 0 : isAlone ? this.add([omitted]) : this.governing(behind.length === 0)
    this.company.paired = paired > 1 || (others > 0 && owners + subjects > 0) || this.company.named.length > 1
  }

  /** The noun's own modifiers: «Trump-Putin summit», «US-China talks», «G7 summit». */
  modifiers(): void {
    const { tokens, at } = this
    const before = children(tokens, at, 'compound', 'amod', 'nmod').filter(
      child => child < at && caseOf(tokens, child) === '',
    )
    this.body([...before, ...bodyBefore(tokens, at)])
    const pair = sidesByHyphen(this.sentence, at, this.names)
    // In «the US-ASEAN summit» the body is one of two sides, not the one that meets.
    this.company.bodies = this.company.bodies.filter(body => !pair.includes(body))
    const joined = [...before.flatMap(child => this.joined(child)), ...pair]
    const sides = new Set(joined.filter(entity => !this.company.bodies.includes(entity)))
    if (sides.size < 2) return
    // «The US-China talks» name both sides, like «between».
    for (const entity of sides) this.include(entity)
    this.company.closed = [...sides].every(side => !side.startsWith('o'))
  }

  joined(child: number): string[] {
    const { tokens } = this
    const inside = [child, ...children(tokens, child)]
    return [
      ...new Set(
        inside
          .filter(at => isNominal(tokens[at]) || tokens[at]?.upos === 'ADJ')
          .flatMap(at => this.names(this.sentence, at)),
      ),
    ]
  }

  body(heads: readonly number[]): void {
    for (const head of heads) {
      for (const entity of this.names(this.sentence, head)) {
        // «EU leaders» are no session of the EU: the body itself must stand at the head.
        if (/^(leaders|officials|ministers|diplomats|members|chief|president)$/.test(word(this.tokens, head))) continue
        if (entity.startsWith('o') && !this.company.bodies.includes(entity)) this.company.bodies.push(entity)
      }
    }
  }

  /** «Hosted by …», «attended by …», «including …» after the noun. */
  clause(verb: number): void {
    const { tokens } = this
    const text = word(tokens, verb)
    const role = roleOf(text)
    if (/^(hosted|co-hosted|attended|chaired|convened|led|joined|brokered|mediated|facilitated|held)$/.test(text)) {
      const by = withCase(tokens, verb, /^(by|between|with)$/)
      if (this.add(by, role) === 0) this.add(agentBehind(this.sentence, verb, this.names), role)
    } else if (include.test(text)) {
      this.add(children(tokens, verb, 'obj'))
    }
    this.add(sidesInClause(tokens, verb))
  }

  /** Who the noun's clause adds: the subject of «held», «attended», «after talks with …, she said». */
  governing(byOwner = true): number {
    const { tokens, at } = this
    const head = aboveRounds(tokens, at)
    // «Met on the sidelines of the talks»: who met there need not be who held the talks.
    if (isOnMargins(tokens, at)) return 0
    const verb = tokens[head]?.upos === 'VERB' || tokens[head]?.upos === 'ADJ' ? head : governorOf(tokens, head)
    if (verb < 0) return 0
    const text = word(tokens, verb)
    const isSubject = tokens[head === verb ? at : head]?.rel === 'nsubj' || tokens[at]?.rel === 'nsubj'
    for (const clause of children(tokens, verb, 'advcl')) if (clause < verb) this.clause(clause)
    if (isSubject) {
      if (include.test(text)) this.add(children(tokens, verb, 'obj', 'nsubj').filter(child => child > verb))
      if (isPassive(tokens, verb))
        this.add(withCase(tokens, verb, /^(by|with|between)$/), hostWord.test(text) ? 'HOST' : 'PARTICIPANT')
      else {
        const beside = withCase(tokens, verb, /^(with|between)$/)
        this.add(beside, roleBehind(tokens, beside))
      }
      return this.company.named.length > 0 ? 1 : 0
    }
    const preposition = caseOf(tokens, at)
    // «During the conversation, X congratulated Y».
    if (preposition === 'during' && this.company.named.length === 0 && addressing.test(text)) {
      const addressed = this.add(children(tokens, verb, 'obj'))
      return addressed > 0 ? addressed + this.add(subjectsOf(tokens, verb)) : 0
    }
    // «Met X after a meeting with Y» leaves open which of the two met Y.
    if (
      /^(me[et]+t?s?|meeting|spoke|speak|talk|h[eo]ld)/.test(text) &&
      /^(after|before|following|since|ahead|prior)/.test(preposition)
    )
      return 0
    // «The two states look forward to a meeting»: both, where two do so together.
    if (isAwaited(tokens, at, verb)) return this.addTogether(subjectsOf(tokens, verb))
    const subjects =
      isPassive(tokens, verb) && !lightVerb.test(text) ? withCase(tokens, verb, /^by$/) : subjectsOf(tokens, verb)
    if (lightVerb.test(text)) {
      const role = roleOf(text)
      this.add(withCase(tokens, verb, /^(with|between|alongside)$/))
      // «Joined the president in Kyiv for talks».
      if (/^join/.test(text) && preposition === 'for' && plainMeeting.test(word(tokens, at)))
        this.add(children(tokens, verb, 'obj'))
      return isActing(text) ? this.add(subjects, role) + (byOwner ? this.subjectOwners(subjects) : 0) : 0
    }
    // «After meeting with …, she said»: only where the clause names one person and no other side.
    const elided = withCase(tokens, at, /^with$/).length > 0
    if (elided && /^(after|following|during|in|at|before|ahead of|follows?|)$/.test(preposition))
      return this.add(subjects) || this.subjectOwners(subjects)
    return 0
  }

  addTogether(heads: readonly number[]): number {
    const named = new Set(heads.flatMap(head => this.names(this.sentence, head)))
    return named.size > 1 ? this.add(heads) : 0
  }

  subjectOwners(subjects: readonly number[]): number {
    return this.add(subjects.flatMap(subject => possessorsOf(this.tokens, subject)))
  }
}
