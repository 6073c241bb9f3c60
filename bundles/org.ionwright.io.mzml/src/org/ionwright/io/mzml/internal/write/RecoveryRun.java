package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunFile;

/** One recovery: the damaged file is read twice, once to find what is whole, once to copy it. */
final class RecoveryRun {

	private static final String ROOT = "<indexedmzML xmlns=\"http://psi.hupo.org/ms/mzml\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xsi:schemaLocation=\"http://psi.hupo.org/ms/mzml http://psidev.info/files/ms/mzML/xsd/mzML1.1.0_idx.xsd\">\n";
	private static final Pattern LIST = Pattern.compile("<spectrumList\\s[^>]*>");
	private static final Pattern COUNT = Pattern.compile("(\\scount\\s*=\\s*[\"'])[^\"']*");
	private static final Pattern MZML = Pattern.compile("<mzML[\\s>]");

	private final Path file;
	private final RandomAccessFile source;
	private final Path growing;
	private final XmlBuffer text = new XmlBuffer();
	private final List<String> remarks = new ArrayList<>();

	RecoveryRun(Path file, RandomAccessFile source, Path growing) {
		this.file = file;
		this.source = source;
		this.growing = growing;
	}

	RecoveredRun write() throws IOException, InterruptedException {
		Path folder = MzmlRecovery.folder(growing);
		try (Ledger rows = new Ledger(folder)) {
			CutFile found = CutFile.scan(source, rows);
			if (rows.size() == 0 && found.chromatograms().isEmpty()) {
				throw new IOException("it holds no whole spectrum; there is nothing to recover");
			}
			long cut = found.complete() ? 0 : source.length() - found.end();
			if (found.damaged() > 0) {
				remarks.add(found.damaged() + " damaged spectra or chromatograms are left out");
			}
			if (cut > 0) {
				remarks.add(cut + " bytes behind the last whole " + (found.chromatograms().isEmpty() ? "spectrum"
						: "chromatogram") + " are cut off");
			}
			copy(found, rows, folder);
			return new RecoveredRun(growing, rows.size(), cut, remarks);
		}
	}

	private void copy(CutFile found, Ledger rows, Path folder) throws IOException, InterruptedException {
		@Nullable
		RunFile reader = reader(rows.size());
		List<PieceCopy> copies = found.chromatograms().stream()
				.map(piece -> new PieceCopy(source, piece.id(), piece.start(), piece.length())).toList();
		Files.createFile(growing);
		try (reader;
				FileStorage storage = new FileStorage(growing);
				TailBlock tail = new TailBlock(folder, found.processing(), copies)) {
			Output out = new Output(storage);
			ContentTerms content = new ContentTerms();
			if (reader != null) {
				for (int i = 0; i < reader.size(); i++) {
					content.add(reader.info(i));
				}
			}
			head(found, rows.size(), content);
			flush(out);
			int[] number = { 0 };
			rows.read(row -> {
				long offset = out.position() + 8;
				text.raw("        ");
				new PieceCopy(source, row.id, row.offset, row.length).write(number[0], text, piece -> flush(out));
				text.raw("\n");
				flush(out);
				describe(tail, reader, number[0]++, row.id, offset, row.length);
				if (Thread.currentThread().isInterrupted()) {
					throw new IOException("the recovery was cancelled");
				}
			});
			if (found.head().contains("<spectrumList")) {
				text.line(3, "</spectrumList>");
				flush(out);
			}
			tail.write(out);
			text.raw(out.checksum()).raw("</fileChecksum>\n</indexedmzML>\n");
			flush(out);
			storage.sync();
		} catch (IOException e) {
			if (Thread.interrupted()) {
				throw new InterruptedException("the recovery was cancelled");
			}
			throw e;
		}
		verify(rows.size());
	}

	/** The reader knows what spectra say of themselves; it is not asked when it sees other spectra than are whole. */
	private @Nullable RunFile reader(int spectra) throws IOException {
		RunFile reader = null;
		try {
			reader = new MzmlFormat().open(file);
			if (reader.size() == spectra) {
				return reader;
			}
			reader.close();
		} catch (IOException e) {
			// then without what only the reader knows
		}
		remarks.add("the chromatograms of the whole run could not be computed anew and are left out");
		return null;
	}

	private void describe(TailBlock tail, @Nullable RunFile reader, int index, String id, long offset, long length)
			throws IOException {
		Optional<SpectrumInfo> info = reader == null ? Optional.empty() : Optional.of(reader.info(index));
		if (reader == null || info.isEmpty() || !info.get().id().equals(id)) {
			tail.add(id, offset, length);
		} else if (info.get().kind() == SpectrumKind.SELECTED_ION_MONITORING
				|| Double.isNaN(info.get().totalIonCurrent())) {
			Spectrum spectrum = reader.spectrum(index);
			tail.add(spectrum, spectrum.intensities(), offset, length);
		} else {
			tail.add(info.get(), offset, length);
		}
	}

	private void head(CutFile found, int spectra, ContentTerms content) {
		String head = found.head();
		if (!found.wrapped()) {
			Matcher start = MZML.matcher(head);
			if (start.find()) {
				head = head.substring(0, start.start()) + ROOT + head.substring(start.start());
			}
		}
		Matcher list = LIST.matcher(head);
		if (list.find()) {
			String tag = COUNT.matcher(list.group()).replaceFirst("$1" + spectra);
			head = head.substring(0, list.start()) + tag + head.substring(list.end());
		}
		byte[] bytes = content.in(head).getBytes(StandardCharsets.ISO_8859_1);
		text.raw(bytes, bytes.length).raw("\n");
	}

	private void verify(int spectra) throws IOException {
		if (spectra == 0) {
			return;
		}
		try (RunFile whole = new MzmlFormat().open(growing)) {
			if (whole.size() != spectra) {
				throw new IOException("of " + spectra + " spectra only " + whole.size() + " can be read again");
			}
		}
	}

	private void flush(Output out) throws IOException {
		if (text.length() > 0) {
			out.append(text);
			text.clear();
		}
	}
}
