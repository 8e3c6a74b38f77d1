import type { DocumentInput } from '../generated.ts'

/** A text of our own that shows in one minute what is read and what is not: a meeting, a plan, a call, a sanction, a wish. */
export const exampleDocument: DocumentInput = {
  title: 'A busy Friday in London',
  source: 'Example Courier',
  publishedAt: '2025-10-25',
  text: `Volodymyr Zelenskyy met King Charles III at Windsor Castle on Friday. Later that day he held talks with Keir Starmer at Downing Street, while Giorgia Meloni, who was not able to attend, joined by telephone.

Donald Trump and Vladimir Putin are to meet in Budapest, but no date has been set.

The United States imposed sanctions on Rosneft and Lukoil on Wednesday. Zelenskyy called for sanctions on all Russian oil companies. In a speech on Thursday, Mark Rutte praised the decision.`,
}
