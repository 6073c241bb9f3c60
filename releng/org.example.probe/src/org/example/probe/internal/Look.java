package org.example.probe.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.ui.IWorkbench;

/** Waits until the window shows a text and tells what a person can read then; opens nothing. On a thread of its own. */
record Look(IWorkbench workbench, Report report, Pattern until) {

	private static final Duration LIMIT = Duration.ofMinutes(4);

	/**
	 * @param behind
	 *            whether to close the welcome page and to tell what stands behind it, too
	 */
	void run(boolean behind) throws Exception {
		Screen screen = new Screen(workbench.getDisplay());
		long end = System.nanoTime() + LIMIT.toNanos();
		Optional<String> seen = Optional.empty();
		while (seen.isEmpty() && System.nanoTime() < end) {
			Thread.sleep(200);
			seen = screen.texts().stream().filter(text -> until.matcher(text).find()).findFirst();
		}
		seen.ifPresent(text -> report.add("seen", text));
		if (screen.call(() -> workbench.getIntroManager().getIntro() != null)) {
			report.add("welcome", "is open");
		}
		tell(screen);
		if (behind) {
			screen.call(() -> workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro()));
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
