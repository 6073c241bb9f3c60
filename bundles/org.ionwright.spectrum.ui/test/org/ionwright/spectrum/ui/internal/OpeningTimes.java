package org.ionwright.spectrum.ui.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.ui.common.SerialJob;

/**
 * A benchmark, not a test: the longest time the editor's body does not answer while it opens runs, from the empty window to
 * the first spectrum and all chromatograms, and then while the map is made, scans are stepped through and all are added up.
 * A thread of its own asks the UI thread every 2 ms; where the answer takes longer than the bar it looks what the UI thread
 * is doing. What an empty window takes in the same run is what the machine and its other users
 * take: the clock says nothing where that is near the bar, the processor time does. Needs a display and the format's bundle: {@code xvfb-run -a java ... OpeningTimes FORMAT-CLASS FILE...}. The
 * first file is opened twice, as its first time is that of a program that has just started.
 */
@NonNullByDefault({})
final class OpeningTimes {

	/** What nobody notices. */
	private static final double BAR_MILLIS = 50;
	private static final long GAP_NANOS = 2_000_000;
	private static final double PATIENCE_SECONDS = 300;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display = Display.getDefault();
	private final RunFormat format;

	private OpeningTimes(RunFormat format) {
		this.format = format;
	}

	/** @param arguments the class of the format, then files */
	public static void main(String[] arguments) throws Exception {
		RunFormat format = (RunFormat) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
		List<Path> files = new ArrayList<>();
		for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
			files.add(Path.of(name));
		}
		files.addFirst(files.getFirst());
		System.out.println("Longest without an answer and longest processor time of the UI thread in between, ms");
		System.out.println();
		System.out.println(
				"| file | GB | scans | first spectrum, s | all traces, s | empty window | panel | opening | stepping"
						+ " | map | sum of all | bar | clock within | processor within |");
		System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
		OpeningTimes times = new OpeningTimes(format);
		for (Path file : files) {
			times.open(file);
		}
		System.exit(0);
	}

	private void open(Path file) throws Exception {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 760);
		shell.open();
		pump(() -> false, 0.5);
		Probe probe = new Probe();
		pump(() -> false, 1);
		String empty = probe.worst();
		probe.forget();
		long start = System.nanoTime();
		RunPanel panel = new RunPanel(shell, new SerialJob("reading"), new SerialJob("following"));
		shell.layout();
		panel.showWaiting(file.toString());
		pump(() -> false, 0.3);
		String made = probe.worst();
		Opening opening = new Opening(panel);
		LoadJob job = new LoadJob(() -> List.of(format), file, file, false, opening);
		panel.made().thenRun(job::schedule);
		pump(() -> panel.spectrum().points() > 0 || opening.over, PATIENCE_SECONDS);
		double first = seconds(start);
		pump(() -> opening.over, PATIENCE_SECONDS);
		double traces = seconds(start);
		pump(() -> false, 1);
		String whileOpening = probe.worst();
		if (opening.run == null) {
			System.out.println(file + ": " + opening.problem);
			System.exit(1);
		}
		int scans = opening.run.run().infos().size();
		for (int i = 0; i < 60; i++) {
			panel.select((int) (i * 7919L % scans));
			pump(() -> false, 0.03);
		}
		pump(() -> false, 1);
		String stepping = probe.worst();
		panel.showMap(true);
		pump(panel.map()::isMade, PATIENCE_SECONDS);
		pump(() -> false, 1);
		String map = probe.worst();
		panel.selectAll();
		pump(() -> panel.spectrum().title().contains(Integer.toString(scans)), 2);
		pump(() -> false, 3);
		String sum = probe.worst();
		probe.end();
		System.out.printf(Locale.ROOT,
				"| %s | %.2f | %,d | %.2f | %.2f | %s | %s | %s | %s | %s | %s | %.0f | %s | %s |%n",
				file.getFileName(), Files.size(file) / 1e9, scans, first, traces, empty, made, whileOpening, stepping,
				map, sum, BAR_MILLIS, probe.longestOfAll <= BAR_MILLIS ? "yes" : "no",
				probe.longestCpuOfAll <= BAR_MILLIS ? "yes" : "no");
		shell.dispose();
		opening.run.close();
	}

	private static double seconds(long since) {
		return (System.nanoTime() - since) / 1e9;
	}

	/** Handles events until the condition holds or the time is up. */
	private void pump(BooleanSupplier until, double seconds) {
		long end = System.nanoTime() + (long) (seconds * 1e9);
		while (!until.getAsBoolean() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(200_000);
			}
		}
	}

	/** Does with what is loaded what the editor does. */
	private static final class Opening implements LoadJob.Listener {

		private final RunPanel panel;
		private OpenRun run;
		private String problem = "";
		private boolean over;

		private Opening(RunPanel panel) {
			this.panel = panel;
		}

		@Override
		public @NonNull Display display() {
			return panel.getDisplay();
		}

		@Override
		public boolean heard() {
			return !panel.isDisposed();
		}

		@Override
		public boolean prepare(LoadedRun run) {
			return panel.prepare(run);
		}

		@Override
		public void loaded(OpenRun loaded, LoadJob.Notes notes) {
			run = loaded;
			panel.addSelectionListener(RunFacts::of);
			panel.showRun(loaded.run(), notes.notes());
			RunFacts.of(loaded.run());
		}

		@Override
		public void traces(RunTraceSet traces) {
			panel.showTraces(traces);
			over = true;
		}

		@Override
		public void failed(String text) {
			problem = text;
			over = true;
		}

		@Override
		public void missing(String text) {
			failed(text);
		}
	}

	/** Asks the UI thread again and again. */
	private final class Probe {

		private final Thread ui = display.getThread();
		private final Thread thread = new Thread(this::ask, "probe");
		private volatile boolean over;
		private volatile long answered;
		private double longest;
		private double longestCpu;
		private double longestOfAll;
		private double longestCpuOfAll;
		private long lastCpu = THREADS.getCurrentThreadCpuTime();

		private Probe() {
			thread.setPriority(Thread.MAX_PRIORITY);
			thread.setDaemon(true);
			thread.start();
		}

		private void ask() {
			while (!over) {
				long asked = System.nanoTime();
				answered = 0;
				display.asyncExec(this::answer);
				boolean told = false;
				while (answered == 0 && !over) {
					LockSupport.parkNanos(500_000);
					if (!told && (System.nanoTime() - asked) / 1e6 > BAR_MILLIS) {
						told = true;
						where();
					}
				}
				synchronized (this) {
					longest = Math.max(longest, (answered - asked) / 1e6);
				}
				LockSupport.parkNanos(GAP_NANOS);
			}
		}

		private synchronized void answer() {
			long cpu = THREADS.getCurrentThreadCpuTime();
			longestCpu = Math.max(longestCpu, (cpu - lastCpu) / 1e6);
			lastCpu = cpu;
			answered = System.nanoTime();
		}

		/** Ours and one above: what the thread is at. */
		private void where() {
			StringBuilder text = new StringBuilder("no answer at:");
			StackTraceElement[] stack = ui.getStackTrace();
			int lines = 0;
			for (int i = 0; i < stack.length && lines < 9; i++) {
				if (i < 2 || stack[i].getClassName().startsWith("org.ionwright")) {
					text.append(' ').append(stack[i].getClassName().replaceFirst(".*\\.", "")).append('.')
							.append(stack[i].getMethodName()).append(':').append(stack[i].getLineNumber());
					lines++;
				}
			}
			System.out.println(text);
		}

		/** The longest since the last time this was asked, in milliseconds by the clock and of processor time. */
		private synchronized String worst() {
			String worst = String.format(Locale.ROOT, "%.1f (%.1f)", longest, longestCpu);
			longestOfAll = Math.max(longestOfAll, longest);
			longestCpuOfAll = Math.max(longestCpuOfAll, longestCpu);
			longest = 0;
			longestCpu = 0;
			return worst;
		}

		/** What was before does not count. */
		private synchronized void forget() {
			longestOfAll = 0;
			longestCpuOfAll = 0;
		}

		private void end() throws InterruptedException {
			over = true;
			thread.join();
		}
	}
}
