package org.ionwright.codegen;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code generate BUNDLE…} writes the generated code of model bundles, {@code check BUNDLE…} says whether it is
 * current.
 */
public final class Main {

	private static final int DIFFERENT = 1;
	private static final int BAD_CALL = 2;

	private final PrintStream out;
	private final PrintStream err;

	Main(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	public static void main(String[] arguments) {
		System.exit(new Main(System.out, System.err).run(arguments));
	}

	/** @return 0 when all is well, 1 when code is not current, 2 when the call or the model is wrong */
	int run(String... arguments) {
		if (arguments.length < 2 || !List.of("generate", "check").contains(arguments[0])) {
			err.println("expected: generate BUNDLE-FOLDER… or check BUNDLE-FOLDER…");
			return BAD_CALL;
		}
		int result = 0;
		try {
			for (String folder : List.of(arguments).subList(1, arguments.length)) {
				Path bundle = Path.of(folder);
				if (!Files.isDirectory(bundle.resolve("model"))) {
					err.println(folder + " is no model bundle: it has no folder named model");
					return BAD_CALL;
				}
				result = Math.max(result, arguments[0].equals("check") ? check(bundle) : generate(bundle));
			}
		} catch (IOException e) {
			err.println(e.getMessage());
			return BAD_CALL;
		}
		return result;
	}

	private int generate(Path bundle) throws IOException {
		ModelCode code = ModelCode.generate(bundle);
		code.writeTo(bundle);
		out.println(bundle.getFileName() + ": " + code.size() + " files generated");
		return 0;
	}

	private int check(Path bundle) throws IOException {
		ModelCode code = ModelCode.generate(bundle);
		List<String> differences = code.differences(ModelCode.committed(bundle));
		differences.forEach(err::println);
		if (!differences.isEmpty()) {
			err.println("regenerate the code as releng/org.ionwright.codegen/README.md says; never edit src-gen");
			return DIFFERENT;
		}
		out.println(bundle.getFileName() + ": " + code.size() + " generated files are current");
		return 0;
	}
}
