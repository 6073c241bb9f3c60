package org.ionwright.scan.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.scan.ui.internal.desk.RunFiles;

/**
 * Makes an instrument and a method the active ones and connects. A run follows by itself when the project has none yet and
 * every device turns out to be simulated. Parameters {@code instrument} and {@code method} are paths in the file system.
 */
public final class StartDemoHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		String instrument = event == null ? null : event.getParameter("instrument");
		String method = event == null ? null : event.getParameter("method");
		if (instrument != null && method != null) {
			Path methodFile = Path.of(method);
			DeskTracker.find().ifPresent(desk -> {
				WorkbenchLink.link(desk);
				desk.demonstrate(Path.of(instrument), methodFile, !RunFiles.any(methodFile));
			});
		}
		return null;
	}
}
