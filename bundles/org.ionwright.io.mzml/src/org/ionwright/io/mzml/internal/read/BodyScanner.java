package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.io.mzml.internal.read.XmlScanner.Token;

/** Finds spectra and chromatograms by passing over the whole file, where there is no index or a wrong one. */
final class BodyScanner {

	private static final int ROOM = 1 << 18;

	private final Offsets spectra = new Offsets();
	private final Offsets chromatograms = new Offsets();
	private String open = "";
	private long openAt;
	private long end;
	private int damaged;

	private BodyScanner(long from) {
		end = from;
	}

	static Layout scan(ByteSource source, long from) throws IOException {
		return new BodyScanner(from).run(source, from);
	}

	private Layout run(ByteSource source, long from) throws IOException {
		XmlScanner scanner = new XmlScanner(source, from, source.size(), false, StandardCharsets.ISO_8859_1, ROOM);
		boolean complete = false;
		for (Token token = scanner.next(); token != Token.EOF && !complete; token = scanner.next()) {
			String name = scanner.name();
			boolean item = name.equals("spectrum") || name.equals("chromatogram");
			if (token == Token.START && item) {
				start(name, scanner.offset());
			} else if (token == Token.END && item && name.equals(open)) {
				(name.equals("spectrum") ? spectra : chromatograms).add(openAt);
				open = "";
				end = scanner.position();
			} else if (token == Token.END) {
				complete = name.equals("run") || name.equals("mzML");
			}
		}
		damaged += open.isEmpty() ? 0 : 1;
		return new Layout(spectra.toArray(), chromatograms.toArray(), end, complete, damaged);
	}

	private void start(String name, long at) {
		damaged += open.isEmpty() ? 0 : 1;
		open = name;
		openAt = at;
	}
}
