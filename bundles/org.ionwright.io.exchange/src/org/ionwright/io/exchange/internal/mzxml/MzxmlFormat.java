package org.ionwright.io.exchange.internal.mzxml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.ForeignFormat;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.service.component.annotations.Component;

/** Opens mzXML files of versions 1 to 3. */
@Component(service = RunFormat.class)
public final class MzxmlFormat extends ForeignFormat {

	public MzxmlFormat() {
		super("mzXML", Set.of("mzxml"));
	}

	@Override
	protected RunFile read(Path path, FileBytes file) throws IOException {
		return new MzxmlRunFile(path, file, MzxmlIndex.of(file));
	}
}
