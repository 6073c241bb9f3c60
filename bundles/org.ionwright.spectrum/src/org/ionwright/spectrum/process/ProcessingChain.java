package org.ionwright.spectrum.process;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The steps from the raw data to a derived trace, in order; the first reads from the run, each other one takes what the one
 * before it gave. It is stored as text and can be run again: the same chain by the same software on the same data gives
 * the same bits.
 * <p>
 * The text has one line for each step: its name, the version of the software, and the values as name=value, all parted by
 * blanks; values with other characters than letters, digits and {@code _.,:;/+@-} stand in quotation marks, in which
 * backslash, quotation mark, line feed, carriage return and tab are written {@code \\ \" \n \r \t}. Empty lines and lines
 * that begin with # say nothing. Lines end with LF or CRLF. An example:
 *
 * <pre>
 * average 0.1.0 spectra=0-9,12
 * subtract-average 0.1.0 factor=1.0 spectra=20-29
 * savitzky-golay 0.1.0 derivative=0 order=2 window=11
 * </pre>
 */
public record ProcessingChain(List<StepCall> steps) {

	public ProcessingChain {
		steps = List.copyOf(steps);
	}

	/**
	 * Reads the text; the steps need not be known here.
	 *
	 * @throws IllegalArgumentException
	 *             naming the line and what was expected
	 */
	public static ProcessingChain parse(String text) {
		return new ProcessingChain(ChainText.parse(text));
	}

	/** The text, each line with a line feed behind it. */
	public String text() {
		return steps.stream().map(step -> ChainText.line(step) + "\n").collect(Collectors.joining());
	}

	/** With a further step. */
	public ProcessingChain plus(StepCall step) {
		List<StepCall> longer = new ArrayList<>(steps);
		longer.add(step);
		return new ProcessingChain(longer);
	}

	/** Without one step, for instance without the mass calibration. */
	public ProcessingChain without(int index) {
		List<StepCall> shorter = new ArrayList<>(steps);
		shorter.remove(index);
		return new ProcessingChain(shorter);
	}

	/** What keeps the chain from being run by this software, without looking at data; empty when nothing does. */
	public Optional<String> problem() {
		if (steps.isEmpty()) {
			return Optional.of("the chain has no step");
		}
		for (int i = 0; i < steps.size(); i++) {
			try {
				ProcessingStep step = Steps.get(steps.get(i).step());
				StepValues.of(step.parameters(), steps.get(i).values());
				if ((step.input() == ProcessingStep.Input.RUN) != (i == 0)) {
					return Optional.of(i == 0
							? at(i, "it needs " + step.input().words() + "; the first step must read from the run")
							: at(i, "it reads from the run and must be the first step"));
				}
			} catch (IllegalArgumentException e) {
				return Optional.of(at(i, e.getMessage()));
			}
		}
		return Optional.empty();
	}

	/**
	 * Runs the steps on the raw data. Blocks while the run is read; an interrupt ends it.
	 *
	 * @throws IOException
	 *             when the run cannot be read; {@link InterruptedIOException} after an interrupt
	 * @throws IllegalArgumentException
	 *             when a step is unknown or the data do not suit it, naming the step
	 */
	public ProcessedTrace run(RawRun run) throws IOException {
		problem().ifPresent(problem -> {
			throw new IllegalArgumentException(problem);
		});
		Optional<Trace> trace = Optional.empty();
		List<StepCall> done = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			if (Thread.currentThread().isInterrupted()) {
				throw new InterruptedIOException("processing was cancelled before step " + (i + 1));
			}
			StepCall call = steps.get(i);
			ProcessingStep step = Steps.get(call.step());
			if (trace.isPresent() && !step.input().takes(trace.get())) {
				throw new IllegalArgumentException(at(i, "it needs " + step.input().words()));
			}
			try {
				trace = Optional.of(step.work().apply(run, trace, StepValues.of(step.parameters(), call.values())));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(at(i, e.getMessage()), e);
			}
			done.add(StepCall.of(call.step(), call.values()));
		}
		return new ProcessedTrace(run.id(), new ProcessingChain(done), trace.orElseThrow());
	}

	private String at(int index, @Nullable String problem) {
		return "step " + (index + 1) + " (" + steps.get(index).step() + "): " + problem;
	}
}
