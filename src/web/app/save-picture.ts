import { saveBlob } from './save-text.ts';

/** Twice the size, so that it stays sharp where it is shown. */
const SCALE = 2;

/**
 * A drawing with its colours inside as a PNG file. It is drawn by the browser itself; nothing
 * leaves the page. Rejects where the browser cannot draw it.
 */
export const savePicture = async (name: string, svg: string): Promise<void> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser writes no PNG');
  saveBlob(name, blob);
};
