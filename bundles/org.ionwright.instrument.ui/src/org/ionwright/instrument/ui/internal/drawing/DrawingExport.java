package org.ionwright.instrument.ui.internal.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.ionwright.drawing.Palette;
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
				save(parent.getDisplay(), scene, Path.of(file));
			} catch (IOException | SWTException e) {
				MessageDialog.openError(parent.getShell(), Messages.DrawingExport_title,
						NLS.bind(Messages.DrawingExport_failed, file, e.getMessage()));
			}
		}
	}

	/** As PNG when the name says so, else as SVG. */
	static void save(Display display, Scene scene, Path file) throws IOException {
		byte[] bytes;
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture(display, scene, WIDTH) };
			loader.save(png, SWT.IMAGE_PNG);
			bytes = png.toByteArray();
		} else {
			bytes = SvgWriter.write(scene, Palette.LIGHT).getBytes(StandardCharsets.UTF_8);
		}
		Files.write(file, bytes);
	}

	static void copy(Control parent, Scene scene) {
		Clipboard clipboard = new Clipboard(parent.getDisplay());
		try {
			clipboard.setContents(new Object[] { picture(parent.getDisplay(), scene, CLIPBOARD_WIDTH) },
					new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Painted by SWT: the toolkit of Java2D does not get on with every window system in one process. */
	private static ImageData picture(Display display, Scene scene, int width) {
		double scale = width / scene.width();
		int height = (int) Math.ceil(scene.height() * scale);
		Image image = new Image(display, width, height);
		GC gc = new GC(image);
		Color paper = new Color(Palette.LIGHT.paper() >> 16 & 0xff, Palette.LIGHT.paper() >> 8 & 0xff,
				Palette.LIGHT.paper() & 0xff);
		Rectangle all = new Rectangle(0, 0, width, height);
		try (ScenePainter painter = new ScenePainter(gc, Palette.LIGHT, paper, new Viewport(scale, 0, 0), all)) {
			gc.setBackground(paper);
			gc.fillRectangle(all);
			painter.paint(scene.items());
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
