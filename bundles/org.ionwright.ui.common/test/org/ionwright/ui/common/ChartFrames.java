package org.ionwright.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
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

/**
 * A benchmark, not a test: how long the UI thread is busy for a frame while ten million points are panned and zoomed, the
 * longest time it does not answer while ten million points are loaded and while 100 scans a second arrive; with
 * {@code peer} also SWTChart given all the points. Needs a display: {@code xvfb-run -a java ... ChartFrames [points [peer]]}.
 * The processor time of the UI thread tells more than the clock where others use the machine.
 */
@NonNullByDefault({})
final class ChartFrames {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 700;
	private static final double FULL = 1000;
	private static final int FRAMES = 300;
	/** Sixty frames a second. */
	private static final double FRAME_BAR = 1000.0 / 60;
	/** What nobody notices. */
	private static final double BLOCK_BAR = 50;
	private static final int SCAN_POINTS = 20_000;
	private static final int SCANS_PER_SECOND = 100;

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
		display.addFilter(SWT.Paint, event -> painted++);
	}

	/** @param arguments how many points; ten million without */
	public static void main(String[] arguments) throws InterruptedException {
		int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
		new ChartFrames(points).run(arguments.length > 1);
		System.exit(0);
	}

	private void run(boolean withPeer) throws InterruptedException {
		System.out.printf(Locale.ROOT, "%,d points, %d x %d pixels, ms of the UI thread%n%n", mz.length, WIDTH, HEIGHT);
		System.out.println(
				"| what | processor p50 / p99 / max | clock p50 / p99 / max | bar | processor within | clock within |");
		System.out.println("|---|---|---|---|---|---|");
		warmUp();
		Shell shell = shell();
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		open(shell);
		load(chart);
		double ours = frames("", chart::zoomTo, FRAMES);
		shell.dispose();
		arriving();
		double map = map();
		System.out.printf(Locale.ROOT,
				"%nthe map keeps the UI thread busy %.2f times as long per frame as the spectrum%n",
				map / ours);
		if (withPeer) {
			peer(ours);
		}
	}

	/** What a program has behind it that has shown a spectrum before: loaded classes, compiled code. */
	private void warmUp() {
		Shell shell = shell();
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		open(shell);
		double[] few = Arrays.copyOf(counts, 2_000_000);
		double[] fewMz = Arrays.copyOf(mz, few.length);
		chart.setPoints(fewMz, few, Representation.PROFILE);
		pump(() -> chart.points() > 0, 20);
		for (int i = 0; i < 100; i++) {
			double low = i * fewMz[few.length - 1] / 300;
			frame(share -> chart.zoomTo(low, low * 1.5 + 20), 0, new double[2]);
		}
		shell.dispose();
	}

	private void load(SpectrumChart chart) throws InterruptedException {
		Heartbeat beats = new Heartbeat(display);
		chart.setPoints(mz, counts, Representation.PROFILE);
		pump(() -> chart.points() > 0, 60);
		pump(() -> false, 0.3);
		blocks(String.format(Locale.ROOT, "answers while %,d points are loaded", mz.length), beats.end());
	}

	/** A spectrum and a growing chromatogram, as a live run gives them, while the user pans. */
	private void arriving() throws InterruptedException {
		Shell shell = shell();
		TraceChart trace = new TraceChart(shell, SWT.NONE, "time (s)", "counts");
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		open(shell);
		double[] axis = Arrays.copyOf(mz, SCAN_POINTS);
		LatestWins<double[]> spectra = new LatestWins<>(chart,
				scan -> chart.setPoints(axis, scan, Representation.PROFILE));
		LatestWins<PointPyramid> traces = new LatestWins<>(trace,
				points -> trace.setLayers(List.of(ChartLayer.line("TIC", points))));
		int[] arrived = new int[1];
		Thread run = new Thread(() -> {
			PointPyramid tic = PointPyramid.EMPTY;
			long start = System.nanoTime();
			for (int scan = 0; scan < 6 * SCANS_PER_SECOND; scan++) {
				double[] next = Arrays.copyOfRange(counts, scan * 1000 % 1_000_000,
						scan * 1000 % 1_000_000 + SCAN_POINTS);
				tic = tic.append(new double[] { scan / (double) SCANS_PER_SECOND },
						new double[] { Arrays.stream(next).sum() });
				spectra.offer(next);
				traces.offer(tic);
				arrived[0]++;
				pause(start + (scan + 1) * 1_000_000_000L / SCANS_PER_SECOND);
			}
		}, "scans");
		run.start();
		pump(() -> arrived[0] > SCANS_PER_SECOND, 10);
		Heartbeat beats = new Heartbeat(display);
		pump(() -> !run.isAlive(), 20);
		blocks(SCANS_PER_SECOND + " scans/s of " + SCAN_POINTS + " points arrive", beats.end());
		shell.dispose();
	}

	private double map() {
		HeatGrid.Builder builder = new HeatGrid.Builder(0, FULL, 2000, 2000, HeatGrid.Cell.MAXIMUM);
		int each = 1000;
		int apart = mz.length / each;
		for (int scan = 0; scan < apart; scan++) {
			// All over the range of m/z.
			double[] atMz = new double[each];
			double[] of = new double[each];
			for (int i = 0; i < each; i++) {
				atMz[i] = mz[i * apart + scan];
				of[i] = counts[i * apart + scan];
			}
			builder.add(scan, atMz, of);
		}
		Shell shell = shell();
		HeatMapChart chart = new HeatMapChart(shell, SWT.NONE, "time (s)", "s");
		chart.setGrid(builder.build());
		open(shell);
		pump(chart::isUpToDate, 10);
		double map = frames("mass-time map: ", chart::zoomTo, FRAMES);
		shell.dispose();
		return map;
	}

	private void peer(double ours) {
		Shell shell = shell();
		Chart peer = new Chart(shell, SWT.NONE);
		ILineSeries<?> series = (ILineSeries<?>) peer.getSeriesSet().createSeries(SeriesType.LINE, "all");
		series.setSymbolType(ILineSeries.PlotSymbolType.NONE);
		series.setXSeries(mz);
		series.setYSeries(counts);
		peer.getAxisSet().adjustRange();
		open(shell);
		double theirs = frames("SWTChart with all points: ", (low, high) -> {
			peer.getAxisSet().getXAxis(0).setRange(new Range(low, high));
			peer.redraw();
		}, 15);
		System.out.printf(Locale.ROOT, "%nSWTChart with all points is busy %.0f times as long per frame%n",
				theirs / ours);
		shell.dispose();
	}

	private Shell shell() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout(SWT.VERTICAL));
		shell.setSize(WIDTH, HEIGHT);
		return shell;
	}

	private void open(Shell shell) {
		shell.open();
		pump(() -> false, 1);
	}

	/** Handles events until the condition holds or the time is up. */
	private void pump(BooleanSupplier until, double seconds) {
		long end = System.nanoTime() + (long) (seconds * 1e9);
		while (!until.getAsBoolean() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static void pause(long until) {
		while (System.nanoTime() < until) {
			java.util.concurrent.locks.LockSupport.parkNanos(until - System.nanoTime());
		}
	}

	/** Shows a range. */
	private interface View {

		void show(double low, double high);
	}

	/** The greater of the medians of the processor time, in milliseconds. */
	private double frames(String name, View view, int frames) {
		double pan = report(name + "pan with 40 % in view", frames,
				share -> view.show(FULL * 0.6 * share, FULL * (0.6 * share + 0.4)));
		double zoom = report(name + "zoom 1 to 0.001", frames, share -> {
			double half = FULL / 2 * Math.pow(10, -3 * share) * 0.999;
			view.show(FULL * 0.4 - half * 0.8, FULL * 0.4 + half * 1.2);
		});
		return Math.max(pan, zoom);
	}

	private double report(String what, int frames, DoubleConsumer step) {
		double[] clock = new double[frames];
		double[] cpu = new double[frames];
		for (int warm = 0; warm < Math.min(60, frames / 2); warm++) {
			frame(step, (double) warm / frames, new double[2]);
		}
		long start = System.nanoTime();
		for (int i = 0; i < frames; i++) {
			double[] worked = new double[2];
			frame(step, (double) i / (frames - 1), worked);
			clock[i] = worked[0];
			cpu[i] = worked[1];
		}
		double apart = (System.nanoTime() - start) / 1e6 / frames;
		row(String.format(Locale.ROOT, "%s (frames %.1f ms apart)", what, apart), cpu, clock, FRAME_BAR, 0.99);
		return Heartbeat.at(cpu, 0.5);
	}

	private void blocks(String what, Heartbeat.Result blocks) {
		row(what, blocks.cpu(), blocks.clock(), BLOCK_BAR, 1);
	}

	private static void row(String what, double[] cpu, double[] clock, double bar, double judged) {
		System.out.printf(Locale.ROOT, "| %s | %s | %s | %s %.1f | %s | %s |%n", what, three(cpu), three(clock),
				judged < 1 ? "p99" : "max", bar, Heartbeat.at(cpu, judged) <= bar ? "yes" : "no",
				Heartbeat.at(clock, judged) <= bar ? "yes" : "no");
	}

	private static String three(double[] values) {
		return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", Heartbeat.at(values, 0.5), Heartbeat.at(values, 0.99),
				Heartbeat.at(values, 1));
	}

	/** One change and all that follows from it until it has been painted. */
	private void frame(DoubleConsumer step, double share, double[] worked) {
		long before = painted;
		long start = System.nanoTime();
		long cpuStart = Heartbeat.cpuNanos();
		step.accept(share);
		long busy = System.nanoTime() - start;
		long cpu = Heartbeat.cpuNanos() - cpuStart;
		long limit = start + 20_000_000_000L;
		while (painted == before && System.nanoTime() < limit) {
			long dispatch = System.nanoTime();
			long cpuDispatch = Heartbeat.cpuNanos();
			if (display.readAndDispatch()) {
				busy += System.nanoTime() - dispatch;
				cpu += Heartbeat.cpuNanos() - cpuDispatch;
			} else {
				Thread.onSpinWait();
			}
		}
		worked[0] = busy / 1e6;
		worked[1] = cpu / 1e6;
	}
}
