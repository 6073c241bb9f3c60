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

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: the findings of instrument and method files. */
@Command(name = "check", description = "Print the findings of .instrument and .method files, one per line. Methods are checked against the instrument named before them, if any.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Instrument or method files.")
	private List<Path> files = new ArrayList<>();

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
			String name = String.valueOf(file.getFileName());
			if (name.endsWith(".instrument")) {
				instrument = Inputs.instrument(file);
				findings = Validator.instrument(instrument);
			} else if (name.endsWith(".method")) {
				findings = Validator.method(Inputs.method(file), instrument);
			} else {
				throw new BadInputException(file + ": neither an .instrument nor a .method file");
			}
			for (Finding finding : findings) {
				terminal.line(files.size() > 1 ? file + ": " + finding : finding.toString());
				error |= finding.severity() == Severity.ERROR;
			}
		}
		return error ? ExitCode.FAILED : ExitCode.OK;
	}
}
