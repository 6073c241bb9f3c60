package org.example.updater;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** With the system property {@code updater.report}: updates what it is told while the workbench runs, tells, and closes it. */
public final class UpdaterStartup implements IStartup {

	@Override
	public void earlyStartup() {
		String file = System.getProperty("updater.report");
		if (file == null) {
			return;
		}
		List<String> report = Collections.synchronizedList(new ArrayList<>());
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				report.add("error " + plugin + ": " + status.getMessage() + " " + status.getException());
			}
		});
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			new Updates(workbench, report).run();
			report.add("end");
			Files.write(Path.of(file), List.copyOf(report));
		} catch (Exception e) {
			report.add("error " + e + List.of(e.getStackTrace()));
			try {
				Files.write(Path.of(file), List.copyOf(report));
			} catch (java.io.IOException lost) {
				throw new java.io.UncheckedIOException(lost);
			}
		}
		workbench.getDisplay().asyncExec(workbench::close);
	}
}
