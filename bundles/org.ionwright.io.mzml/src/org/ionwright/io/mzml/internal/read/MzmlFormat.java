package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.osgi.service.component.annotations.Component;

/** Opens mzML files, with or without index, packed with gzip or not, and what a crash left of them. */
@Component
public final class MzmlFormat implements RunFormat {

	private final long sideFrom;

	public MzmlFormat() {
		this(SidePlace.WORTHWHILE);
	}

	/**
	 * @param sideFrom
	 *            size in bytes from which on a file gets a side file
	 */
	MzmlFormat(long sideFrom) {
		this.sideFrom = sideFrom;
	}

	@Override
	public String format() {
		return "mzML 1.1";
	}

	@Override
	public boolean accepts(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".mzml") || name.endsWith(".mzml.part") || name.endsWith(".mzml.gz");
	}

	@Override
	public RunFile open(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new IOException(file + " does not exist");
		}
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + " is no file");
		}
		try {
			ByteSource source = Gzip.isPacked(file) ? Gzip.unpacked(file) : new ByteSource(file);
			try {
				return open(file, source);
			} catch (IOException | RuntimeException e) {
				source.close();
				throw e;
			}
		} catch (IOException e) {
			throw new IOException(file + " cannot be read as mzML: " + e.getMessage(), e);
		} catch (OutOfMemoryError e) {
			throw new IOException(file + " cannot be read as mzML: there is not enough memory for it", e);
		}
	}

	private RunFile open(Path file, ByteSource source) throws IOException {
		Head head = Head.read(source);
		Layout indexed = IndexReader.read(source, head.bodyStart(), head.announced());
		Layout layout = indexed != null ? indexed : BodyScanner.scan(source, head.bodyStart());
		List<String> warnings = indexed != null ? List.of() : warnings(head, layout);
		boolean nothing = layout.spectra().length == 0 && layout.chromatograms().length == 0;
		if (nothing && (!layout.complete() || head.announced() != 0)) {
			throw new IOException(layout.complete() ? warnings.get(0)
					: "it is cut off at byte " + source.size() + " before the first spectrum ends");
		}
		return new MzmlRunFile(file, source, head, layout, indexed == null, warnings,
				new SideKeeper(file, sideFrom));
	}

	private static List<String> warnings(Head head, Layout layout) {
		List<String> warnings = new ArrayList<>();
		int found = layout.spectra().length;
		if (!layout.complete()) {
			warnings.add(
					MzmlRunFile.CUT_OFF + "; the " + found + " spectra before byte " + layout.end() + " are whole");
		} else {
			if (head.announced() != found) {
				warnings.add("the file announces " + (head.announced() < 0 ? "no readable number of" : head.announced())
						+ " spectra but holds " + found);
			}
			if (layout.damaged() > 0) {
				warnings.add("the file is damaged: " + layout.damaged() + " spectra or chromatograms have no end");
			}
			if (head.indexed() && warnings.isEmpty()) {
				warnings.add("the index of the file is missing or wrong; the file was scanned instead");
			}
		}
		return warnings;
	}
}
