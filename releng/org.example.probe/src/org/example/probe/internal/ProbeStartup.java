package org.example.probe.internal;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Runs when the system property {@code probe.report} names a file; ends the workbench afterwards. Without {@code probe.files} it
 * opens nothing but what {@code probe.open} names, which it tells the time of; with {@code probe.idle.seconds} it watches the workbench while nothing is done, with {@code probe.look} it only tells
 * what can be read, and with {@code probe.theme}, light or dark, how well.
 */
public final class ProbeStartup implements IStartup {

	/** How the ids of what is looked at begin. */
	static final String OURS = "org.ionwright.";

	@Override
	public void earlyStartup() {
		String report = System.getProperty("probe.report");
		if (report == null) {
			return;
		}
		Report lines = new Report(Path.of(report));
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == Status.ERROR) {
				lines.add("error", plugin + ": " + status.getMessage() + " " + status.getException());
			}
		});
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (Boolean.getBoolean("probe.look") || System.getProperty("probe.open") != null) {
			// what others do at the start comes after this
			new Thread(() -> work(workbench, lines), "probe").start();
		} else {
			work(workbench, lines);
		}
	}

	/** Without the property one that is never found. */
	private static Pattern pattern(String property) {
		return Pattern.compile(System.getProperty(property, "$."));
	}

	private static void work(IWorkbench workbench, Report lines) {
		try {
			Pattern until = pattern("probe.until");
			String files = System.getProperty("probe.files");
			if (Boolean.getBoolean("probe.look")) {
				new Look(workbench, lines, until, pattern("probe.enough")).run(Boolean.getBoolean("probe.behind"));
				String theme = System.getProperty("probe.theme");
				if (theme != null) {
					String pictures = System.getProperty("probe.pictures");
					new Legible(workbench, new Screen(workbench.getDisplay()), lines, OURS, theme.equals("dark"),
							pictures == null ? null : Path.of(pictures)).look();
				}
			} else {
				Timing.run(new Screen(workbench.getDisplay()), lines,
						Duration.ofSeconds(Integer.getInteger("probe.idle.seconds", 0)));
				String opened = System.getProperty("probe.open");
				if (opened != null) {
					new Opening(workbench, lines)
							.run(Arrays.stream(opened.split(File.pathSeparator)).map(Path::of).toList());
				}
				if (files != null) {
					new Probe(workbench, lines, Path.of(files), until).run();
				}
			}
			lines.add("end", "");
		} catch (Exception e) {
			lines.add("error", e.toString());
		}
		workbench.getDisplay().asyncExec(workbench::close);
	}
}
