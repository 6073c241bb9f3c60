package org.ionwright.instrument.ui.internal.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.ionwright.drawing.Palette;
import org.ionwright.drawing.Picture;
import org.ionwright.drawing.Scene;
import org.ionwright.drawing.SvgWriter;

/** Puts the drawing into a file or on the clipboard, on white paper whatever the theme. */
final class DrawingExport {

	/** Of pictures, in pixels: 300 per inch on A3. */
	private static final int WIDTH = 4960;
	private static final int CLIPBOARD_WIDTH = 2000;

	private DrawingExport() {
	}

	/** Asks for the file. */
	static void ask(Control parent, Scene scene) {
		FileDialog dialog = new FileDialog(parent.getShell(), SWT.SAVE);
		dialog.setText(Messages.DrawingExport_title);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
		dialog.setFileName(scene.title().replaceAll("[^\\w .-]", "_") + ".svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				save(scene, Path.of(file));
			} catch (IOException e) {
				MessageDialog.openError(parent.getShell(), Messages.DrawingExport_title,
						NLS.bind(Messages.DrawingExport_failed, file, e.getMessage()));
			}
		}
	}

	/** As PNG when the name says so, else as SVG. */
	static void save(Scene scene, Path file) throws IOException {
		Files.write(file,
				file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? Picture.png(scene, Palette.LIGHT, WIDTH)
						: SvgWriter.write(scene, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
	}

	static void copy(Control parent, Scene scene) {
		Clipboard clipboard = new Clipboard(parent.getDisplay());
		try {
			clipboard.setContents(new Object[] { data(Picture.paint(scene, Palette.LIGHT, CLIPBOARD_WIDTH)) },
					new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	static ImageData data(BufferedImage image) {
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24,
				new PaletteData(0xff0000, 0x00ff00, 0x0000ff));
		int[] row = new int[image.getWidth()];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int x = 0; x < row.length; x++) {
				row[x] &= 0xffffff;
			}
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}
}
