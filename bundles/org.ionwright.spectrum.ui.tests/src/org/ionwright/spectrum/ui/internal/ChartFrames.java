package org.ionwright.spectrum.ui.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.PointPyramid;
import org.ionwright.ui.common.SpectrumChart;

/**
 * A benchmark, not a test: how long the UI thread is busy for a frame while ten million points are panned and zoomed, and
 * how often frames come; the same with SWTChart given all the points in the same run. Needs a display:
 * {@code xvfb-run -a java ... ChartFrames [points [alone]]}. The
 * processor time of the UI thread tells more than the clock where others use the machine.
 */
@NonNullByDefault({})
final class ChartFrames {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 700;
	private static final double FULL = 1000;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display = Display.getDefault();
	private final double[] mz;
	private final double[] counts;
	private long painted;

	private ChartFrames(int points) {
		mz = new double[points];
		counts = new double[points];
		Random random = new Random(1);
		for (int i = 0; i < points; i++) {
			mz[i] = FULL * i / points;
			double fromPeak = mz[i] - Math.rint(mz[i]);
			counts[i] = random.nextInt(20) + 1e4 * Math.exp(-fromPeak * fromPeak / 2e-4) / (1 + (int) mz[i] % 17);
		}
	}

	/** @param arguments how many points; ten million without */
	public static void main(String[] arguments) {
		int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
		new ChartFrames(points).run(arguments.length < 2);
		System.exit(0);
	}

	private void run(boolean withPeer) {
		long start = System.nanoTime();
		PointPyramid pyramid = PointPyramid.of(mz, counts);
		System.out.printf(Locale.ROOT, "%,d points, %d x %d pixels; pyramid built in %.0f ms%n", mz.length, WIDTH,
				HEIGHT, (System.nanoTime() - start) / 1e6);
		Shell shell = shell();
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		chart.setPoints(pyramid, Representation.PROFILE);
		double ours = measure(shell, "Ionwright", chart::zoomTo, 300);
		if (!withPeer) {
			return;
		}
		shell = shell();
		Chart peer = new Chart(shell, SWT.NONE);
		ILineSeries<?> series = (ILineSeries<?>) peer.getSeriesSet().createSeries(SeriesType.LINE, "all");
		series.setSymbolType(ILineSeries.PlotSymbolType.NONE);
		series.setXSeries(mz);
		series.setYSeries(counts);
		peer.getAxisSet().adjustRange();
		double theirs = measure(shell, "SWTChart, all points", (low, high) -> {
			peer.getAxisSet().getXAxis(0).setRange(new Range(low, high));
			peer.redraw();
		}, 15);
		System.out.printf(Locale.ROOT, "SWTChart with all points is busy %.0f times as long per frame%n",
				theirs / ours);
	}

	private Shell shell() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		return shell;
	}

	/** Shows a range. */
	private interface View {

		void show(double low, double high);
	}

	private double measure(Shell shell, String name, View view, int frames) {
		shell.open();
		display.addFilter(SWT.Paint, event -> painted++);
		settle();
		double pan = report(name + ", pan of 40 % in view", frames,
				share -> view.show(FULL * 0.6 * share, FULL * (0.6 * share + 0.4)));
		double zoom = report(name + ", zoom 1 to 0.001", frames, share -> {
			double half = FULL / 2 * Math.pow(10, -3 * share) * 0.999;
			view.show(FULL * 0.4 - half * 0.8, FULL * 0.4 + half * 1.2);
		});
		shell.dispose();
		return Math.max(pan, zoom);
	}

	private void settle() {
		long end = System.nanoTime() + 1_500_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Median of the processor time of the UI thread for a frame, in milliseconds. */
	private double report(String what, int frames, DoubleConsumer step) {
		double[] busy = new double[frames];
		double[] cpu = new double[frames];
		double[] apart = new double[frames];
		for (int warm = 0; warm < Math.min(60, frames / 2); warm++) {
			frame(step, (double) warm / frames, new double[2]);
		}
		for (int i = 0; i < frames; i++) {
			long start = System.nanoTime();
			double[] worked = new double[2];
			frame(step, (double) i / (frames - 1), worked);
			cpu[i] = worked[1];
			busy[i] = worked[0];
			apart[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(busy);
		Arrays.sort(apart);
		Arrays.sort(cpu);
		System.out.printf(Locale.ROOT,
				"%-44s UI thread: processor %7.2f / %7.2f ms, clock %7.2f / %7.2f ms; frames apart %6.1f / %6.1f ms (p50 / p99)%n",
				what, cpu[frames / 2], cpu[frames * 99 / 100], busy[frames / 2], busy[frames * 99 / 100],
				apart[frames / 2], apart[frames * 99 / 100]);
		return cpu[frames / 2];
	}

	/** One change and all that follows from it until it has been painted. */
	private void frame(DoubleConsumer step, double share, double[] worked) {
		long before = painted;
		long start = System.nanoTime();
		long cpuStart = THREADS.getCurrentThreadCpuTime();
		step.accept(share);
		long busy = System.nanoTime() - start;
		long cpu = THREADS.getCurrentThreadCpuTime() - cpuStart;
		long limit = start + 20_000_000_000L;
		while (painted == before && System.nanoTime() < limit) {
			long dispatch = System.nanoTime();
			long cpuDispatch = THREADS.getCurrentThreadCpuTime();
			if (display.readAndDispatch()) {
				busy += System.nanoTime() - dispatch;
				cpu += THREADS.getCurrentThreadCpuTime() - cpuDispatch;
			} else {
				Thread.onSpinWait();
			}
		}
		worked[0] = busy / 1e6;
		worked[1] = cpu / 1e6;
	}
}
