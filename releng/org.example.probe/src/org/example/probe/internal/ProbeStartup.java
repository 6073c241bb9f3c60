package org.example.probe.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Runs when the system property {@code probe.report} names a file; ends the workbench afterwards. Without {@code probe.files} it
 * opens nothing; with {@code probe.idle.seconds} it watches the workbench while nothing is done.
 */
public final class ProbeStartup implements IStartup {

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
		try {
			Timing.run(workbench.getDisplay(), lines, Duration.ofSeconds(Integer.getInteger("probe.idle.seconds", 0)));
			String files = System.getProperty("probe.files");
			if (files != null) {
				new Probe(workbench, lines, Path.of(files), Pattern.compile(System.getProperty("probe.until", "$.")))
						.run();
			}
			lines.add("end", "");
		} catch (Exception e) {
			lines.add("error", e.toString());
		}
		workbench.getDisplay().asyncExec(workbench::close);
	}
}
