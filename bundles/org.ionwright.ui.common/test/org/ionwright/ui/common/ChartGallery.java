package org.ionwright.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.Representation;

/**
 * All kinds of charts with data like those of real runs, for looking at: {@code xvfb-run -a java ... ChartGallery
 * [light|dark] [page 1 to 3] [picture.png]}. With a picture it ends by itself. {@code GDK_SCALE=2} for 200 %.
 */
@NonNullByDefault({})
final class ChartGallery {

	private static final Color DARK = new Color(47, 47, 47);

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display, SWT.NO_TRIM);
	private final boolean dark;

	private ChartGallery(boolean dark) {
		this.dark = dark;
	}

	public static void main(String[] arguments) {
		List<String> words = Arrays.asList(arguments);
		int page = words.size() > 1 ? Integer.parseInt(words.get(1)) : 1;
		new ChartGallery(words.contains("dark")).run(page, words.size() > 2 ? Path.of(words.get(2)) : null);
	}

	private void run(int page, Path picture) {
		GridLayout two = new GridLayout(2, true);
		two.marginWidth = 0;
		two.marginHeight = 0;
		shell.setLayout(two);
		shell.setBackground(dark ? DARK : display.getSystemColor(SWT.COLOR_WHITE));
		switch (page) {
		case 1 -> spectra();
		case 2 -> traces();
		default -> maps();
		}
		shell.setBounds(display.getBounds());
		shell.open();
		long end = picture == null ? Long.MAX_VALUE : System.nanoTime() + 2_500_000_000L;
		while (!shell.isDisposed() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		if (picture != null) {
			save(picture);
		}
		display.dispose();
	}

	private void save(Path picture) {
		Point size = shell.getSize();
		Image image = new Image(display, size.x, size.y);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData(shell.getMonitor().getZoom()) };
		loader.save(picture.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	private Composite cell() {
		Composite cell = new Composite(shell, SWT.NONE);
		cell.setLayout(new FillLayout());
		cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return cell;
	}

	private <T extends ZoomChart> T shown(T chart, String title, Consumer<T> more) {
		if (dark) {
			chart.setBackground(DARK);
		}
		chart.setTitle(title);
		more.accept(chart);
		return chart;
	}

	private SpectrumChart spectrum(String title, PointPyramid points, Representation representation,
			Consumer<SpectrumChart> more) {
		return shown(new SpectrumChart(cell(), SWT.NONE), title, chart -> {
			chart.setPoints(points, representation);
			more.accept(chart);
		});
	}

	private void spectra() {
		spectrum("Scan 412, 3.41 min, +ESI", profile(1, 1), Representation.PROFILE, chart -> {
			chart.setSimulated(true);
			chart.setBands(List.of(new ChartBand(380, 460, "first stage")));
			chart.setMarks(List.of(new ChartMark(195.09, "caffeine [M+H]+"), new ChartMark(197, "13C"),
					new ChartMark(609.28, "reserpine [M+H]+"), new ChartMark(610.3, "isotope")));
		});
		SpectrumChart zoomed = spectrum("Zoomed, difference of isotopes", profile(1, 1), Representation.PROFILE,
				chart -> chart.zoomTo(608, 613));
		display.timerExec(1200, () -> {
			zoomed.anchorAt(zoomed.plot.frame().xPixel(609.28), 50);
			zoomed.hover(zoomed.plot.frame().xPixel(610.283), 90);
		});
		spectrum("Centroids, logarithmic", sticks(2), Representation.CENTROID, chart -> chart.setLogarithmic(true));
		spectrum("Measured against predicted", sticks(2), Representation.CENTROID, chart -> {
			chart.setSpectrumName("measured");
			chart.setOthers(List.of(new ChartLayer("predicted", sticks(3), Representation.CENTROID)));
			chart.setArrangement(Arrangement.MIRROR);
			chart.setRelative(true);
		});
		spectrum("Infusion of three samples", profile(1, 1), Representation.PROFILE, chart -> {
			chart.setSpectrumName("blank");
			chart.setOthers(List.of(ChartLayer.line("standard", profile(4, 30)),
					ChartLayer.line("sample", profile(5, 4))));
			chart.setArrangement(Arrangement.STACK);
		});
		spectrum("Scans 400 to 410", profile(1, 1), Representation.PROFILE, chart -> {
			chart.setSpectrumName("scan 400");
			List<ChartLayer> others = new ArrayList<>();
			for (int i = 1; i < 8; i++) {
				others.add(ChartLayer.line("scan " + (400 + i), profile(10 + i, 1)));
			}
			chart.setOthers(others);
			chart.setArrangement(Arrangement.WATERFALL);
			chart.zoomTo(180, 260);
		});
	}

	private TraceChart trace(String title, String y, List<Trace> traces, Consumer<TraceChart> more) {
		return shown(new TraceChart(cell(), SWT.NONE, "time (min)", y), title, chart -> {
			chart.setTraces(traces);
			more.accept(chart);
		});
	}

	private void traces() {
		trace("TIC and base peak", "intensity (counts)",
				List.of(chromatogram("TIC", 1, 4e6), chromatogram("base peak", 2, 9e5)), chart -> {
					chart.setDragSelects(true);
					chart.setSelection(3.1, 3.6);
					chart.setMarks(List.of(new ChartMark(2.02, "injection"), new ChartMark(4.5, "valve")));
				});
		trace("Extracted traces", "intensity (counts)",
				List.of(chromatogram("m/z 195.09", 1, 4e5), chromatogram("m/z 609.28", 2, 9e3),
						chromatogram("m/z 322.05", 3, 120)),
				chart -> chart.setArrangement(Arrangement.STACK));
		trace("Pressure of the first stage", "pressure (mbar)", List.of(steady("stage 1", 4.2e-6, 2e-7)),
				chart -> chart.setFromZero(false));
		trace("Temperatures", "temperature (\u00b0C)",
				List.of(steady("capillary", 250, 0.4), steady("source", 120, 0.2)), chart -> {
					chart.setFromZero(false);
					chart.setArrangement(Arrangement.STACK);
				});
		trace("Logarithmic, two decades", "intensity (counts)", List.of(chromatogram("m/z 195.09", 1, 900)),
				chart -> {
					chart.setLogarithmic(true);
					chart.setMagnification(1);
				});
		trace("Waterfall", "intensity (counts)",
				List.of(chromatogram("run 1", 1, 4e5), chromatogram("run 2", 2, 4e5), chromatogram("run 3", 3, 4e5),
						chromatogram("run 4", 4, 3e5), chromatogram("run 5", 5, 3e5)),
				chart -> chart.setArrangement(Arrangement.WATERFALL));
	}

	private void maps() {
		HeatGrid grid = grid();
		map("Whole run", grid, chart -> chart.setTimeMark(3.2));
		map("Linear", grid, chart -> chart.setLogarithmic(false));
		map("Zoomed", grid, chart -> {
			chart.zoomTo(600, 620);
			chart.zoomTime(2.5, 4);
		});
		map("", null, chart -> {
		});
		trace("", "intensity (counts)", List.of(), chart -> {
		});
		spectrum("Ten peaks in a small window", profile(1, 1), Representation.PROFILE, chart -> {
			chart.zoomTo(100, 1000);
			chart.setMagnification(20);
		});
	}

	private void map(String title, HeatGrid grid, Consumer<HeatMapChart> more) {
		shown(new HeatMapChart(cell(), SWT.NONE, "time (min)", "min"), title, chart -> {
			chart.setGrid(grid);
			more.accept(chart);
		});
	}

	private static final double[] MASSES = { 74.1, 102.05, 138.07, 195.088, 222.11, 278.19, 322.05, 397.21, 448.2,
			524.265, 609.281, 734.4, 829.5, 922.01 };

	private static PointPyramid profile(long seed, double gain) {
		Random random = new Random(seed);
		double[] heights = random.doubles(MASSES.length, 2, 5).map(power -> Math.pow(10, power) * gain).toArray();
		int points = 95_000;
		double[] x = new double[points];
		double[] y = new double[points];
		for (int i = 0; i < points; i++) {
			x[i] = 50 + i * 0.01;
			y[i] = random.nextInt(12) * gain;
		}
		for (int k = 0; k < MASSES.length; k++) {
			for (int isotope = 0; isotope < 4; isotope++) {
				double mass = MASSES[k] + isotope * 1.00335;
				double height = heights[k] * Math.pow(MASSES[k] / 1800, isotope);
				for (int i = (int) ((mass - 51) * 100); i < (mass - 49) * 100; i++) {
					y[i] += height * Math.exp(-Math.pow((x[i] - mass) / 0.1, 2));
				}
			}
		}
		return PointPyramid.of(x, y);
	}

	private static PointPyramid sticks(long seed) {
		Random random = new Random(seed);
		double[] x = new double[4 * MASSES.length];
		double[] y = new double[x.length];
		for (int k = 0; k < x.length; k++) {
			x[k] = MASSES[k / 4] + k % 4 * 1.00335;
			y[k] = k % 4 == 0 ? Math.pow(10, 2 + 3 * random.nextDouble()) : y[k - 1] * MASSES[k / 4] / 1800;
		}
		return PointPyramid.of(x, y);
	}

	private static Trace chromatogram(String name, long seed, double height) {
		Random random = new Random(seed);
		double[] x = new double[3000];
		double[] y = new double[x.length];
		double[] at = random.doubles(6, 0.5, 5.5).toArray();
		for (int i = 0; i < x.length; i++) {
			x[i] = i * 0.002;
			y[i] = height * (0.02 + 0.004 * random.nextGaussian());
			for (int k = 0; k < at.length; k++) {
				double width = x[i] < at[k] ? 0.04 : 0.06;
				y[i] += height / (1 + k) * Math.exp(-Math.pow((x[i] - at[k]) / width, 2));
			}
		}
		return new Trace(name, x, y);
	}

	private static Trace steady(String name, double value, double noise) {
		Random random = new Random(7);
		double[] x = new double[400];
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = i * 0.015;
			y[i] = value + noise * (Math.sin(i / 30.0) + 0.3 * random.nextGaussian());
		}
		return new Trace(name, x, y);
	}

	private static HeatGrid grid() {
		HeatGrid.Builder builder = new HeatGrid.Builder(50, 1000, 1900, 600, HeatGrid.Cell.MAXIMUM);
		Random random = new Random(3);
		double[] mz = new double[9500];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = 50 + i * 0.1;
		}
		for (int scan = 0; scan < 600; scan++) {
			double time = scan * 0.01;
			double[] y = random.doubles(mz.length, 0, 8).toArray();
			for (int k = 0; k < MASSES.length; k++) {
				double elution = 0.5 + (k * 37 % 50) / 10.0;
				double height = Math.pow(10, 2 + k % 4) * Math.exp(-Math.pow((time - elution) / 0.12, 2));
				for (int isotope = 0; isotope < 3; isotope++) {
					y[(int) ((MASSES[k] + isotope - 50) * 10)] += height * Math.pow(MASSES[k] / 1800, isotope);
				}
			}
			builder.add(time, mz, y);
		}
		return builder.build();
	}
}
