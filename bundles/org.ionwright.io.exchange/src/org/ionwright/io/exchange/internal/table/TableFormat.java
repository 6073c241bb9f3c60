package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.ForeignFormat;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.service.component.annotations.Component;

/** Opens spectra and chromatograms in text tables. */
@Component(service = RunFormat.class)
public final class TableFormat extends ForeignFormat {

	public TableFormat() {
		super("a table of numbers", Set.of("csv", "tsv", "txt", "xy", "asc"));
	}

	@Override
	protected RunFile read(Path path, FileBytes file) throws IOException {
		return TableRunFile.open(path, file);
	}
}
