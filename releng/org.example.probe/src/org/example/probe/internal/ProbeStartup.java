package org.example.probe.internal;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs when the system property {@code probe.report} names a file; ends the workbench afterwards. */
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
			new Probe(workbench, lines, Path.of(System.getProperty("probe.files", "")),
					Pattern.compile(System.getProperty("probe.until", "$."))).run();
			lines.add("end", "");
		} catch (Exception e) {
			lines.add("error", e.toString());
		}
		workbench.getDisplay().asyncExec(workbench::close);
	}
}
