package org.ionwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.Fact;
import org.ionwright.model.validation.facts.Facts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: the findings of instrument and method files. */
@Command(name = "check", description = "Print the findings of .instrument and .method files, one per line. Methods are checked against the instrument named before them, if any.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Instrument or method files.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--facts", description = "Also print what follows from the values of each instrument, one fact per line.")
	private boolean facts;

	CheckCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException {
		boolean error = false;
		@Nullable
		MassSpectrometer instrument = null;
		for (Path file : files) {
			List<Finding> findings;
			List<Fact> derived = List.of();
			String name = String.valueOf(file.getFileName());
			if (name.endsWith(".instrument")) {
				instrument = Inputs.instrument(file);
				findings = Validator.instrument(instrument);
				derived = facts ? Facts.of(instrument) : derived;
			} else if (name.endsWith(".method")) {
				findings = Validator.method(Inputs.method(file), instrument);
			} else {
				throw new BadInputException(file + ": neither an .instrument nor a .method file");
			}
			String start = files.size() > 1 ? file + ": " : "";
			for (Finding finding : findings) {
				terminal.line(start + finding);
				error |= finding.severity() == Severity.ERROR;
			}
			for (Fact fact : derived) {
				terminal.line(start + "FACT " + fact);
			}
		}
		return error ? ExitCode.FAILED : ExitCode.OK;
	}
}
