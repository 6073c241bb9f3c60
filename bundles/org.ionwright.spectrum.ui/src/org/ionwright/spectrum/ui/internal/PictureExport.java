package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.ionwright.ui.common.ChartExport;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ZoomChart;

/** Writes the spectrum as it stands to a file: a picture, vectors, or its numbers with the steps that made them. */
final class PictureExport {

	private static final String PNG = ".png";
	private static final String SVG = ".svg";
	private static final String TEXT = ".txt";

	private PictureExport() {
	}

	/** Asks for the file and says in the panel what came of it. */
	static void ask(RunPanel panel) {
		FileDialog dialog = new FileDialog(panel.getShell(), SWT.SAVE);
		dialog.setText(Messages.PictureExport_title);
		dialog.setFilterExtensions(new String[] { "*" + PNG, "*" + SVG, "*" + TEXT });
		dialog.setFilterNames(
				new String[] { Messages.PictureExport_png, Messages.PictureExport_svg, Messages.PictureExport_text });
		dialog.setFileName(panel.sourceName().replaceFirst("\\.[^.]*$", "") + "-spectrum" + PNG);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			DerivedSpectrum shown = panel.shown();
			if (file.toLowerCase(Locale.ROOT).endsWith(TEXT) && shown != null) {
				String source = panel.sourceName();
				panel.background().execute(() -> writeNumbers(panel, source, shown, file));
				return;
			}
			try {
				save(panel.spectrum(), file);
				panel.notice().show(Lamp.OK, NLS.bind(Messages.PictureExport_done, file));
			} catch (SWTException | IOException e) {
				panel.notice().show(Lamp.FAULT, NLS.bind(Messages.PictureExport_failed, file, e.getMessage()));
			}
		}
	}

	/** May be long: not on the UI thread. */
	private static void writeNumbers(RunPanel panel, String source, DerivedSpectrum shown, String file) {
		String problem = "";
		try {
			Files.writeString(Path.of(file), SpectrumText.of(source, shown));
		} catch (IOException e) {
			problem = NLS.bind(Messages.PictureExport_failed, file, e.getMessage());
		}
		String said = problem;
		Display.getDefault().asyncExec(() -> {
			if (!panel.isDisposed()) {
				panel.notice().show(said.isEmpty() ? Lamp.OK : Lamp.FAULT,
						said.isEmpty() ? NLS.bind(Messages.PictureExport_done, file) : said);
			}
		});
	}

	/**
	 * @throws IOException
	 *             when the file cannot be written
	 * @throws SWTException
	 *             the same
	 */
	static void save(ZoomChart chart, String file) throws IOException {
		Point size = chart.getSize();
		if (size.x <= 0 || size.y <= 0) {
			return;
		}
		if (file.toLowerCase(Locale.ROOT).endsWith(SVG)) {
			try (Writer out = Files.newBufferedWriter(Path.of(file))) {
				ChartExport.writeSvg(chart, size.x, size.y, out);
			}
		} else {
			try (OutputStream out = Files.newOutputStream(Path.of(file))) {
				ChartExport.writePng(chart, size.x, size.y, chart.getMonitor().getZoom() / 100.0, out);
			}
		}
	}
}
