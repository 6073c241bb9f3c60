package org.ionwright.io.exchange.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code convert A B}: from any format that is read to any that is written. */
@Component(property = Command.NAME + "=convert")
public final class ConvertCommand implements Command {

	private final List<RunFormat> formats;
	private final List<RunWriterFactory> writers;
	private final List<RunExport> exports;

	@Activate
	public ConvertCommand(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<RunFormat> formats,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<RunWriterFactory> writers,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<RunExport> exports) {
		this.formats = List.copyOf(formats);
		this.writers = List.copyOf(writers);
		this.exports = List.copyOf(exports);
	}

	@Override
	public String summary() {
		return "Convert a run to another format, by the extensions of the files.";
	}

	@Override
	public String help() {
		StringBuilder help = new StringBuilder("""
				convert FROM TO            reads any format that is installed and writes by the extension of TO:
				""");
		writers.forEach(writer -> help.append("  ." + writer.fileExtension() + "  " + writer.format() + "\n"));
		exports.stream().sorted((a, b) -> a.fileExtension().compareTo(b.fileExtension())).forEach(export -> {
			help.append("  ." + export.fileExtension() + "  " + export.label());
			for (ExportChoice choice : export.choices()) {
				help.append("; --set " + choice.key() + "=" + String.join("|", choice.values()));
			}
			help.append('\n');
		});
		return help.append("""
				--centroid                 picks the peaks of profiles (wavelets)
				--range 100-500            keeps these m/z
				--scans 10-20,25           keeps these scans, counted from 1
				--compression HOW          of mzML: zlib, none, numpress, numpress-pic, either with -none behind it
				--force                    replaces TO if it exists; else it is left as it is
				TO appears complete or not at all.""").toString();
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes)
			throws CommandException, InterruptedException {
		ConvertOptions options = ConvertOptions.parse(arguments);
		RunFormat format = format(options.from());
		Optional<RunWriterFactory> writer = writers.stream()
				.filter(known -> known.fileExtension().equalsIgnoreCase(extension(options.to()))).findFirst();
		Optional<RunExport> export = exports.stream()
				.filter(known -> known.fileExtension().equalsIgnoreCase(extension(options.to()))).findFirst();
		check(options, writer, export);
		PassMonitor monitor = (done, of) -> !Thread.currentThread().isInterrupted();
		try (RunFile run = format.open(options.from())) {
			run.warnings().forEach(warning -> notes.println("warning: " + warning));
			EditedContent content = content(run, options, writer.isEmpty());
			if (writer.isPresent()) {
				if (content.size() == 0) {
					throw new CommandException(
							options.from() + " has no spectra; chromatograms alone go to .csv and .jdx");
				}
				warnOfTraces(run, notes);
				RunConversion.write(run, content, writer.get(), options.to(), options.encoding(), options.force(),
						monitor);
				out.println(options.to() + ": " + content.size() + " spectra from " + options.from());
			} else {
				String said = export.orElseThrow().export(content, options.to(),
						new ExportOptions(options.force(), options.choices()), monitor);
				out.println(options.to() + ": " + said);
			}
			return true;
		} catch (CancellationException e) {
			Thread.interrupted();
			throw new InterruptedException();
		} catch (IOException | IllegalArgumentException e) {
			throw new CommandException(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
		}
	}

	private RunFormat format(Path from) throws CommandException {
		if (!Files.exists(from)) {
			throw new CommandException(from + ": there is no such file");
		}
		return formats.stream().filter(known -> known.accepts(from)).findFirst()
				.orElseThrow(
						() -> new CommandException(from + ": no installed format reads files of this name; there are "
								+ String.join(", ", formats.stream().map(RunFormat::format).sorted().toList())));
	}

	private void check(ConvertOptions options, Optional<RunWriterFactory> writer, Optional<RunExport> export)
			throws CommandException {
		if (writer.isEmpty() && export.isEmpty()) {
			throw new CommandException(options.to() + ": no installed format writes files of this name; there are "
					+ String.join(", ", Stream.concat(writers.stream().map(RunWriterFactory::fileExtension),
							exports.stream().map(RunExport::fileExtension)).map(name -> "." + name).sorted().toList()));
		}
		if (writer.isEmpty() && options.encoded()) {
			throw new CommandException("--compression is for mzML; " + options.to() + " is text");
		}
		List<String> keys = writer.isPresent() ? List.of()
				: export.orElseThrow().choices().stream().map(ExportChoice::key).toList();
		for (String key : options.choices().keySet()) {
			if (!keys.contains(key)) {
				throw new CommandException("--set " + key + ": " + options.to() + " has no such choice"
						+ (keys.isEmpty() ? "" : "; there are " + String.join(", ", keys)));
			}
		}
		try {
			if (Files.exists(options.to()) && Files.isSameFile(options.from(), options.to())) {
				throw new CommandException(options.to() + " is the file to read; choose another name to write");
			}
		} catch (IOException e) {
			throw new CommandException(options.to() + " cannot be looked at: " + e.getMessage(), e);
		}
		if (Files.exists(options.to()) && !options.force()) {
			throw new CommandException(options.to() + " exists and is not overwritten; choose another name or --force");
		}
	}

	private static EditedContent content(RunFile run, ConvertOptions options, boolean told) throws CommandException {
		int[] scans = options.scans();
		if (scans.length > 0 && scans[scans.length - 1] >= run.size()) {
			throw new CommandException("--scans: " + options.from() + " has " + run.size() + " scans; "
					+ (scans[scans.length - 1] + 1) + " is behind the last");
		}
		RunContent content = scans.length == 0 ? RunContent.of(run) : RunContent.of(run, scans);
		return new EditedContent(content, options.centroid(), options.range(), told);
	}

	private static void warnOfTraces(RunFile run, PrintWriter notes) throws IOException {
		long other = run.chromatograms().stream().filter(trace -> switch (trace.kind()) {
		case TOTAL_ION_CURRENT, BASE_PEAK -> false;
		case SELECTED_ION_CURRENT, OTHER -> true;
		}).count();
		if (other > 0) {
			notes.println("warning: " + other + " stored chromatograms are not taken over; those of total ion current,"
					+ " base peak and monitored ions are made anew");
		}
	}

	private static String extension(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
