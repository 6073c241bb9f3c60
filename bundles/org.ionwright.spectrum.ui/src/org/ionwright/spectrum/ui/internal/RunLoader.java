package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

/** Opens runs with whatever formats there are. Blocks; not for the UI thread. */
final class RunLoader {

	private RunLoader() {
	}

	/** Whether one of the formats takes files of this name. */
	static boolean accepts(Collection<RunFormat> formats, Path file) {
		return formats.stream().anyMatch(format -> format.accepts(file));
	}

	/**
	 * @throws IOException
	 *             with one line for people
	 * @throws OperationCanceledException
	 *             the file is closed again
	 */
	static LoadedRun load(Collection<RunFormat> formats, Path path, IProgressMonitor monitor) throws IOException {
		if (!Files.exists(path)) {
			throw new IOException(NLS.bind(Messages.RunLoader_missing, path));
		}
		RunFormat format = formats.stream().filter(each -> each.accepts(path)).findFirst()
				.orElseThrow(() -> new IOException(NLS.bind(Messages.RunLoader_noFormat, path.getFileName())));
		RunFile file = format.open(path);
		boolean done = false;
		try {
			SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, file.size()));
			List<SpectrumInfo> infos = new ArrayList<>(file.size());
			for (int i = 0; i < file.size(); i++) {
				progress.split(1);
				infos.add(file.info(i));
			}
			done = true;
			return new LoadedRun(file, infos);
		} finally {
			if (!done) {
				file.close();
			}
		}
	}
}
