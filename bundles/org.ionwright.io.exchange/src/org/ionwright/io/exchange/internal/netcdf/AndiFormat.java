package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.ForeignFormat;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.service.component.annotations.Component;

/** Opens ANDI-MS and ANDI chromatography files. */
@Component(service = RunFormat.class)
public final class AndiFormat extends ForeignFormat {

	public AndiFormat() {
		super("ANDI-MS", Set.of("cdf", "nc", "andi"));
	}

	@Override
	protected RunFile read(Path path, FileBytes file) throws IOException {
		NetcdfFile netcdf = NetcdfHeader.read(file);
		AndiScans scans = AndiScans.of(netcdf);
		return new AndiRunFile(path, netcdf, scans, new AndiFacts(netcdf, scans.size()));
	}
}
