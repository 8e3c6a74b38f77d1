/** The field for the key that may write, or why there is none. */
export function KeyField({
  takesWrites,
  value,
  onChange,
}: {
  takesWrites: boolean
  value: string
  onChange(key: string): void
}) {
  if (!takesWrites) {
    return (
      <p class="note key-field">
        This server takes no writes. Started with a <code>PARLEY_WRITE_KEY</code> it takes them from those who have that
        key.
      </p>
    )
  }
  return (
    <label class="key-field">
      <span>Key for writing</span>
      <input
        type="password"
        autocomplete="off"
        value={value}
        onInput={event => onChange(event.currentTarget.value.trim())}
      />
      <small>The server has it in PARLEY_WRITE_KEY. It is kept until this tab is closed.</small>
    </label>
  )
}
