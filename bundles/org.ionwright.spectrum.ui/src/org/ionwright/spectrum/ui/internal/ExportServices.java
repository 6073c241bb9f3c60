package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The formats that are there now. */
final class ExportServices {

	private ExportServices() {
	}

	/** By label. */
	static List<RunExport> exports() {
		return all(RunExport.class).stream().sorted(Comparator.comparing(RunExport::label)).toList();
	}

	/** Whether one of the formats takes files of this name. */
	static boolean opens(Path file) {
		return all(RunFormat.class).stream().anyMatch(format -> format.accepts(file));
	}

	/** Opens a run a second time, so that closing the editor does not end an export. Blocks. */
	static RunFile open(Path file) throws IOException {
		return all(RunFormat.class).stream().filter(format -> format.accepts(file)).findFirst()
				.orElseThrow(() -> new IOException(NLS.bind(ExportMessages.Job_gone, file))).open(file);
	}

	private static <T> List<T> all(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(ExportServices.class).getBundleContext();
		try {
			return context.getServiceReferences(type, null).stream()
					.map((ServiceReference<T> reference) -> Optional.ofNullable(context.getService(reference)))
					.flatMap(Optional::stream).toList();
		} catch (org.osgi.framework.InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
