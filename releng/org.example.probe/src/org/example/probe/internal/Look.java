package org.example.probe.internal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Waits until the window shows a text and tells what a person can read then; opens nothing. On a thread of its own.
 *
 * @param enough
 *            pattern of a text at which the run is ended early
 */
record Look(IWorkbench workbench, Report report, Pattern until, Pattern enough) {

	private static final Duration LIMIT = Duration.ofMinutes(4);

	/**
	 * @param behind
	 *            whether to close the welcome page and to tell what stands behind it, too
	 */
	void run(boolean behind) throws Exception {
		Screen screen = new Screen(workbench.getDisplay());
		long end = System.nanoTime() + LIMIT.toNanos();
		Optional<String> seen = Optional.empty();
		boolean stopped = false;
		while (seen.isEmpty() && System.nanoTime() < end) {
			Thread.sleep(200);
			Set<String> texts = screen.texts();
			seen = texts.stream().filter(text -> until.matcher(text).find()).findFirst();
			if (!stopped && texts.stream().anyMatch(text -> enough.matcher(text).find())) {
				stopped = true;
				screen.call(() -> Objects.requireNonNull(workbench.getService(IHandlerService.class))
						.executeCommand(ProbeStartup.OURS + "scan.ui.stop", null));
			}
		}
		seen.ifPresent(text -> report.add("seen", text));
		if (screen.call(() -> workbench.getIntroManager().getIntro() != null)) {
			report.add("welcome", "is open");
		}
		tell(screen);
		if (behind) {
			screen.closeWelcome(workbench);
			tell(screen);
		}
	}

	private void tell(Screen screen) throws Exception {
		for (String label : screen.labels()) {
			report.add("label", label);
		}
		for (String text : screen.texts()) {
			report.add("text", text);
		}
	}
}
