package org.ionwright.cli.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.ionwright.spectrum.MassAxis;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a summed spectrum into a PNG file; needs no display. */
final class SpectrumPicture {

	private static final int WIDTH = 1400;
	private static final int HEIGHT = 700;
	private static final Color LINE = new Color(0x1f, 0x5f, 0xa8);
	private static final Color GRID = new Color(0xe3, 0xe6, 0xea);
	private static final Color TEXT = new Color(0x33, 0x38, 0x3d);

	private SpectrumPicture() {
	}

	/**
	 * @throws IOException
	 *             the file is not there then
	 */
	static void write(SummedSpectrum sum, Path file) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		if (!ImageIO.write(BitmapEncoder.getBufferedImage(chart(sum)), "png", png)) {
			throw new IOException("this Java runtime cannot write PNG files");
		}
		// Not drawn into the file: ImageIO does not say why a disk takes no more.
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(part, png.toByteArray());
			Files.move(part, file);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	static XYChart chart(SummedSpectrum sum) {
		String title = String.format(Locale.ROOT, "%s: sum of %d scans%s", sum.title(), sum.spectra(),
				sum.simulated() ? "  (SIMULATED)" : "");
		XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle("m/z")
				.yAxisTitle("ions").build();
		double top = style(chart, sum);
		XYSeries series = chart.addSeries("ions", sum.axis().toArray(), sum.intensities());
		series.setMarker(SeriesMarkers.NONE);
		series.setLineColor(LINE);
		series.setLineStyle(new BasicStroke(1.2f));
		addBaseline(chart, sum.axis());
		for (LabelledPeaks.Peak peak : peaks(sum)) {
			AnnotationText label = new AnnotationText(String.format(Locale.ROOT, "%.1f", peak.mz()), peak.mz(),
					peak.height() + 0.025 * top, false);
			chart.addAnnotation(label);
		}
		return chart;
	}

	/**
	 * A line at zero. Its unevenly spaced ends keep XChart from taking evenly spaced m/z values as the places of its ticks, which
	 * gives numbers such as 50, 78, 106.
	 */
	private static void addBaseline(XYChart chart, MassAxis axis) {
		if (axis.size() > 1) {
			double low = axis.mz(0);
			double high = axis.mz(axis.size() - 1);
			XYSeries line = chart.addSeries("zero", new double[] { low, low + (high - low) / Math.PI, high },
					new double[3]);
			line.setMarker(SeriesMarkers.NONE).setLineColor(GRID).setLineStyle(new BasicStroke(1f));
		}
	}

	private static List<LabelledPeaks.Peak> peaks(SummedSpectrum sum) {
		return LabelledPeaks.of(sum.axis(), sum.intensities());
	}

	/** @return upper end of the intensity axis */
	private static double style(XYChart chart, SummedSpectrum sum) {
		double highest = 1;
		for (double value : sum.intensities()) {
			highest = Math.max(highest, value);
		}
		Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
		var styler = chart.getStyler();
		styler.setLegendVisible(false).setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false)
				.setChartTitleFont(font.deriveFont(Font.BOLD, 16f)).setAnnotationTextFont(font.deriveFont(12f))
				.setAnnotationTextFontColor(TEXT).setChartFontColor(TEXT);
		styler.setAxisTitleFont(font).setAxisTickLabelsFont(font.deriveFont(12f)).setPlotGridLinesColor(GRID)
				.setPlotGridLinesStroke(new BasicStroke(1f)).setPlotGridVerticalLinesVisible(false)
				.setXAxisDecimalPattern("0").setYAxisDecimalPattern("#,##0").setYAxisMin(0d)
				.setYAxisMax(1.08 * highest).setLocale(Locale.ROOT);
		if (sum.axis().size() > 0) {
			styler.setXAxisMin(sum.axis().mz(0)).setXAxisMax(sum.axis().mz(sum.axis().size() - 1));
		}
		return 1.08 * highest;
	}
}
