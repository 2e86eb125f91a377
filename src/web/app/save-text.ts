/** Hands a text to the reader as a file; nothing leaves the page. */
export const saveText = (name: string, text: string, type = 'text/plain'): void => {
  saveBlob(name, new Blob([text], { type }));
};

export const saveBlob = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
