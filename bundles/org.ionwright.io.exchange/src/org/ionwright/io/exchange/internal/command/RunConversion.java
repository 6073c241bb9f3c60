package org.ionwright.io.exchange.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.ionwright.spectrum.run.SourceFile;

/** Writes a run as another run that says what it was made from. */
final class RunConversion {

	/** Name of our own software in the steps that it did. */
	static final String OWN = "ionwright";

	private RunConversion() {
	}

	/**
	 * @param overwrite
	 *            whether a target that exists is replaced, at the end and at once
	 * @throws CancellationException
	 *             when the monitor ends it; nothing is left behind
	 */
	static void write(RunFile run, EditedContent content, RunWriterFactory factory, Path target, RunEncoding encoding,
			boolean overwrite, PassMonitor monitor) throws IOException {
		Path file = target.toAbsolutePath();
		Path written = overwrite && Files.exists(file)
				? file.resolveSibling(
						"." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + "."
								+ factory.fileExtension())
				: file;
		RunHeader header = header(run, content, encoding);
		Path partial = written;
		try (RunWriter writer = factory.create(written, header)) {
			partial = writer.partial();
			for (int i = 0; i < content.size(); i++) {
				if (!monitor.goOn(i, content.size())) {
					throw new CancellationException();
				}
				writer.append(content.spectrum(i));
			}
			writer.finish();
		} catch (IOException | RuntimeException e) {
			if (!partial.equals(written)) {
				Files.deleteIfExists(partial);
			}
			throw e;
		}
		if (!written.equals(file)) {
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static RunHeader header(RunFile run, EditedContent content, RunEncoding encoding) throws IOException {
		RunHeader header = run.header();
		RunOrigin origin = header.origin().from(source(run));
		RunSoftware own = new RunSoftware(OWN, Picking.STEP.version());
		for (StepCall step : content.steps()) {
			boolean picking = step.step().equals(Picking.STEP.step());
			origin = origin.then(new RunStep(own,
					List.of(picking ? CvTerm.of("MS:1000035", "peak picking")
							: CvTerm.of("MS:1000543", "data processing action")),
					List.of(UserTerm.text("processing step", step.toString()))));
		}
		SpectrumInfo first = content.spectrum(0).info();
		SpectrumKind kind = first.kind();
		return header.written(Picking.STEP.version(), first.representation() == Representation.PROFILE)
				.withPlan(new RunPlan(content.size(), kind, encoding)).withOrigin(origin);
	}

	private static SourceFile source(RunFile run) throws IOException {
		Path file = run.path().toAbsolutePath();
		List<CvTerm> terms = new ArrayList<>(run.formatTerms());
		terms.add(CvTerm.of("MS:1000569", "SHA-1", sha1(file)));
		Path folder = file.getParent();
		return new SourceFile(String.valueOf(file.getFileName()), folder == null ? "" : folder.toUri().toString(),
				terms);
	}

	static String sha1(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			byte[] block = new byte[1 << 18];
			for (int count = in.read(block); count > 0; count = in.read(block)) {
				digest.update(block, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
