/** A page for what the graph did not know at the moment that is asked for, or not as one thing. */
export function NotYet({ what }: { what: string }) {
  return (
    <>
      <h1>Not known yet</h1>
      <p class="lead">
        At that moment the graph had not read of this {what}, had withdrawn what it had read, or told it as part of
        another.
      </p>
    </>
  )
}
