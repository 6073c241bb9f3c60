package org.ionwright.spectrum.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ZoomChart;

/** Writes the spectrum as it stands to a PNG file. */
final class PictureExport {

	private static final String EXTENSION = ".png";

	private PictureExport() {
	}

	/** Asks for the file and says in the panel what came of it. */
	static void ask(RunPanel panel) {
		FileDialog dialog = new FileDialog(panel.getShell(), SWT.SAVE);
		dialog.setText(Messages.PictureExport_title);
		dialog.setFilterExtensions(new String[] { "*" + EXTENSION });
		dialog.setFileName(panel.pictureName() + EXTENSION);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				save(panel.spectrum(), file);
				panel.notice().show(Lamp.OK, NLS.bind(Messages.PictureExport_done, file));
			} catch (SWTException e) {
				panel.notice().show(Lamp.FAULT, NLS.bind(Messages.PictureExport_failed, file, e.getMessage()));
			}
		}
	}

	/**
	 * @throws SWTException
	 *             when the file cannot be written
	 */
	static void save(ZoomChart chart, String file) {
		ImageData picture = chart.picture();
		if (picture != null) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture };
			loader.save(file, SWT.IMAGE_PNG);
		}
	}
}
