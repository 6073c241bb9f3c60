package org.example.probe.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** How long nobody is heard at most while a file is opened: the longest turn of the UI thread, from the outside. On a thread of its own. */
final class Opening {

	/** What began at the start, or with the opening before, is over by then. */
	private static final Duration CALM = Duration.ofSeconds(10);
	private static final Duration WATCHED = Duration.ofSeconds(15);
	private static final Duration PAUSE = Duration.ofMillis(2);

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final IWorkbench workbench;
	private final Display display;
	private final Screen screen;
	private final Report report;
	private double longest;
	private double longestOfProcessor;

	Opening(IWorkbench workbench, Report report) {
		this.workbench = workbench;
		this.display = workbench.getDisplay();
		this.screen = new Screen(display);
		this.report = report;
	}

	/**
	 * Opens one file after the other in the editor that the workbench has for it, and tells {@code opening} with the longest turn by the
	 * clock and by the processor that it took.
	 */
	void run(List<Path> files) throws Exception {
		screen.closeWelcome(workbench);
		for (Path file : files) {
			open(file);
		}
	}

	private void open(Path file) throws Exception {
		IFileStore store = EFS.getLocalFileSystem().getStore(file.toUri());
		watch(CALM);
		longest = 0;
		longestOfProcessor = 0;
		display.asyncExec(() -> {
			try {
				IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
				IDE.openEditorOnFileStore(page, store);
			} catch (Exception e) {
				report.add("error", e.toString());
			}
		});
		watch(WATCHED);
		report.add("opening", String.format(Locale.ROOT, "%s: %.1f ms, %.1f ms of a processor", file.getFileName(),
				longest, longestOfProcessor));
	}

	private void watch(Duration time) throws InterruptedException {
		long end = System.nanoTime() + time.toNanos();
		while (System.nanoTime() < end) {
			long used = threads.getThreadCpuTime(display.getThread().threadId());
			longest = Math.max(longest, screen.answer().toNanos() / 1e6);
			longestOfProcessor = Math.max(longestOfProcessor,
					(threads.getThreadCpuTime(display.getThread().threadId()) - used) / 1e6);
			Thread.sleep(PAUSE);
		}
	}
}
