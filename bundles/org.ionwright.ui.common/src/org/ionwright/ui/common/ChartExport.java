package org.ionwright.ui.common;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.ionwright.ui.common.internal.DisplayPacer;
import org.ionwright.ui.common.internal.GcPen;
import org.ionwright.ui.common.internal.SvgPen;

/**
 * Takes what a chart shows elsewhere: to the clipboard, to a picture of any size, to vectors with real text. The same
 * curves, labels, marks and bands as on screen, without pointer and focus, always on white; what is simulated says so. UI
 * thread.
 */
public final class ChartExport {

	private static final int NORMAL_ZOOM = 100;

	private ChartExport() {
	}

	/** The chart in its present size. */
	public static void copyPicture(ZoomChart chart) {
		ImageData picture = chart.picture();
		if (picture != null) {
			put(chart, List.of(picture), List.of(ImageTransfer.getInstance()));
		}
	}

	/**
	 * The visible points, with all their digits, as a table that spreadsheets take; a million at most. The table is made off
	 * the UI thread and is on the clipboard a little later.
	 */
	public static void copyNumbers(ZoomChart chart) {
		DisplayPacer back = new DisplayPacer(chart.getDisplay());
		CompletableFuture.supplyAsync(chart.numbers()).thenAccept(table -> back.later(0, () -> {
			if (!table.isEmpty() && !chart.isDisposed()) {
				put(chart, List.of(table), List.of(TextTransfer.getInstance()));
			}
		}));
	}

	/** What {@link #copyNumbers} puts on the clipboard. */
	public static String numbers(ZoomChart chart) {
		return chart.numbers().get();
	}

	private static void put(ZoomChart chart, List<Object> data, List<Transfer> kinds) {
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		try {
			clipboard.setContents(new ArrayList<>(data).toArray(), kinds.toArray(Transfer[]::new));
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * The chart as a picture.
	 *
	 * @param width
	 *            in points, as are the sizes of fonts; 1 or more
	 * @param height
	 *            in points
	 * @param scale
	 *            pixels per point: 1 for a screen, 3 for print
	 * @return {@code width * scale} times {@code height * scale} pixels
	 */
	public static ImageData picture(ZoomChart chart, int width, int height, double scale) {
		int zoom = chart.getMonitor().getZoom();
		double own = scale * NORMAL_ZOOM / zoom;
		Image image = new Image(chart.getDisplay(), Math.max(1, (int) Math.round(width * own)),
				Math.max(1, (int) Math.round(height * own)));
		GC gc = new GC(image);
		Transform larger = new Transform(chart.getDisplay());
		try {
			gc.setFont(chart.getFont());
			larger.scale((float) own, (float) own);
			gc.setTransform(larger);
			gc.setAntialias(SWT.ON);
			chart.paintFigure(new GcPen(gc), width, height);
			return image.getImageData(zoom);
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/**
	 * Writes {@link #picture} as PNG. The stream stays open.
	 *
	 * @throws org.eclipse.swt.SWTException
	 *             when the stream cannot be written
	 */
	public static void writePng(ZoomChart chart, int width, int height, double scale, OutputStream out) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture(chart, width, height, scale) };
		loader.save(out, SWT.IMAGE_PNG);
	}

	/**
	 * Writes the chart as SVG 1.1: lines are lines and text is text, in the font of the screen. The writer stays open.
	 *
	 * @param width
	 *            in points
	 * @param height
	 *            in points
	 */
	public static void writeSvg(ZoomChart chart, int width, int height, Writer out) throws IOException {
		GC measure = new GC(chart);
		try {
			measure.setFont(chart.getFont());
			SvgPen pen = new SvgPen(measure, width, height, chart.spokenName());
			chart.paintFigure(pen, width, height);
			out.write(pen.document());
		} finally {
			measure.dispose();
		}
	}
}
