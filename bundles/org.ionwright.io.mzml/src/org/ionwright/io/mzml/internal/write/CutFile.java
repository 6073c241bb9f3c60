package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.io.mzml.internal.write.TagReader.Kind;

/** Finds what is whole in a file that was cut off or damaged: the head, spectra and chromatograms. */
final class CutFile {

	/** A whole chromatogram. */
	record Piece(String id, long start, long length) {
	}

	private static final int HEAD_LIMIT = 1 << 24;
	private static final int PIECE_LIMIT = 10_000;
	private static final int DEPTH_LIMIT = 64;

	private final TagReader tags;
	private final Ledger spectra;
	private final List<Piece> chromatograms = new ArrayList<>();
	private final List<String> open = new ArrayList<>();
	private byte[] head = new byte[0];
	private String processing = "";
	private String announced = "";
	private long end;
	private long damaged;
	private long itemStart = -1;
	private String itemName = "";
	private String itemId = "";
	private boolean wrapped;
	private boolean closed;
	private boolean inList;
	private long indexListAt = -1;

	private CutFile(TagReader tags, Ledger spectra) {
		this.tags = tags;
		this.spectra = spectra;
	}

	/**
	 * @param file
	 *            is read once from its beginning
	 * @param spectra
	 *            takes place, length and id of whole spectra
	 * @throws IOException
	 *             when the head is not whole, or no mzML
	 */
	static CutFile scan(RandomAccessFile file, Ledger spectra) throws IOException, InterruptedException {
		CutFile cut = new CutFile(new TagReader(file), spectra);
		cut.scan();
		if (cut.head.length > 0) {
			file.seek(0);
			file.readFully(cut.head);
		}
		return cut;
	}

	private void scan() throws IOException, InterruptedException {
		boolean known = false;
		for (Kind kind = tags.next(); kind != Kind.EOF; kind = tags.next()) {
			if (Thread.interrupted()) {
				throw new InterruptedException("the recovery was cancelled");
			}
			if (kind == Kind.BAD) {
				drop();
			} else if (itemStart >= 0) {
				inside(kind);
			} else if (kind == Kind.END) {
				closed |= tags.name().equals("mzML");
				end = known ? tags.end() : end;
			} else if (!known) {
				known = root();
			} else {
				outside(kind);
			}
			if (!known && tags.end() > HEAD_LIMIT) {
				break;
			}
		}
		if (!known) {
			throw new IOException("it holds no mzML; only mzML files can be recovered");
		}
		if (head.length == 0) {
			throw new IOException("it ends before its first spectrum; there is nothing to recover");
		}
	}

	private boolean root() throws IOException {
		if (tags.name().equals("mzML")) {
			return true;
		}
		if (!tags.name().equals("indexedmzML")) {
			throw new IOException("it begins with <" + tags.name() + ">, which is no mzML");
		}
		wrapped = true;
		return false;
	}

	private void outside(Kind kind) throws IOException {
		switch (tags.name()) {
		case "spectrumList" -> {
			if (head.length == 0 && kind == Kind.START) {
				head(tags.end());
				processing = tags.attribute("defaultDataProcessingRef");
				announced = tags.attribute("count");
				inList = true;
			}
		}
		case "chromatogramList" -> {
			if (head.length == 0) {
				head(tags.start());
				processing = tags.attribute("defaultDataProcessingRef");
			}
			inList = true;
		}
		case "spectrum", "chromatogram" -> begin(kind);
		case "indexList" -> {
			inList = false;
			indexListAt = tags.start();
		}
		default -> {
			// nothing that is counted
		}
		}
	}

	private void head(long length) throws IOException {
		if (length > HEAD_LIMIT) {
			throw new IOException("its head has " + length + " bytes; at most " + HEAD_LIMIT + " are taken for one");
		}
		head = new byte[(int) length];
		end = length;
	}

	private void begin(Kind kind) throws IOException {
		if (!inList) {
			return;
		}
		itemStart = tags.start();
		itemName = tags.name();
		itemId = tags.attribute("id");
		open.clear();
		open.add(itemName);
		if (kind == Kind.EMPTY) {
			whole();
		}
	}

	private void inside(Kind kind) throws IOException {
		if (kind == Kind.START) {
			if (tags.name().equals("spectrum") || tags.name().equals("chromatogram")) {
				drop();
				begin(kind);
			} else if (open.size() < DEPTH_LIMIT) {
				open.add(tags.name());
			} else {
				drop();
			}
		} else if (kind == Kind.END) {
			if (!open.getLast().equals(tags.name())) {
				drop();
			} else {
				open.removeLast();
				if (open.isEmpty()) {
					whole();
				}
			}
		}
	}

	private void whole() throws IOException {
		long length = tags.end() - itemStart;
		if (itemName.equals("spectrum")) {
			spectra.add(itemId, itemStart, length, Double.NaN, Double.NaN, Double.NaN, new int[0], new double[0]);
		} else if (chromatograms.size() < PIECE_LIMIT) {
			chromatograms.add(new Piece(itemId, itemStart, length));
		}
		end = tags.end();
		itemStart = -1;
	}

	private void drop() {
		if (itemStart >= 0) {
			damaged++;
			itemStart = -1;
		}
	}

	/** Everything before the first spectrum, with the start tag of the list of spectra. */
	String head() {
		return new String(head, StandardCharsets.ISO_8859_1);
	}

	boolean wrapped() {
		return wrapped;
	}

	/** Whether the end tag of the run is there and no item was damaged. */
	boolean complete() {
		return closed && damaged == 0 && itemStart < 0;
	}

	/** Number of spectra the head announces, as written there. */
	String announced() {
		return announced;
	}

	String processing() {
		return processing;
	}

	List<Piece> chromatograms() {
		return chromatograms;
	}

	/** Number of spectra and chromatograms that are not whole; one at the very end not counted. */
	long damaged() {
		return damaged;
	}

	/** Place behind the last whole item. */
	long end() {
		return end;
	}

	/** Place of the index; -1 without one. */
	long indexListAt() {
		return indexListAt;
	}
}
