/** Rows as Excel, Calc and Google Sheets put them on the clipboard as plain text: tabs, and quotes round what has breaks. */
export const actionLog = [
  'Ref\tAction\tOwner\tBy when\tStatus\tWard\tNotes',
  '1\tAsk the depot about the late bus\tPriya Nair\t13/03/2026\tNot started\tNorth\t"Rang twice.\nCalls back."',
  '2\t"Print the leaflet ""in large type"""\tLead commissioner; Tom Ellery\t14/03/2026\tComplete\tSouth\t',
  '3\tFind a room that is open after six, with a ramp and a kitchen\tCarers’ centre\tsoon\tIn progress\t\tPriya Nair knows the caretaker',
].join('\r\n');
