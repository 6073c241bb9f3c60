package org.ionwright.checks;

import static org.ionwright.checks.Layers.ROOT;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ionwright.checks.Layers.Knows;
import org.ionwright.checks.Layers.Row;

/** What every bundle keeps to. A rule answers with findings, each with its place and the remedy; none is good. */
enum Rules {

	HAS_A_LAYER(
			bundle -> Layers.of(bundle.name()).isPresent() ? List.of() : List.of("has no row in Layers; give it one")),

	ARROWS_POINT_DOWN(Rules::arrows),

	INTERNAL_STAYS_INSIDE(
			bundle -> bundle.header("Export-Package").stream().filter(clause -> clause.name().contains(".internal"))
					.map(clause -> "exports " + clause.name() + "; tests are fragments, so nobody needs it").toList()),

	EXPORTS_HAVE_VERSIONS(bundle -> bundle.header("Export-Package").stream().filter(clause -> !clause.hasVersion())
			.map(clause -> "exports " + clause.name() + " without a version").toList()),

	OWN_IMPORTS_HAVE_RANGES(Rules::ranges),

	NO_REEXPORT(bundle -> bundle.header("Require-Bundle").stream().filter(clause -> clause.rest().contains("reexport"))
			.map(clause -> "re-exports " + clause.name() + "; whoever needs it says so itself").toList()),

	UI_FROM_LAYER_4(bundle -> unknown(bundle, Knows.UI,
			Pattern.compile("org\\.eclipse\\.(ui|swt|jface|swtchart|e4\\.ui)\\b.*"))),

	EMF_WHERE_IT_BELONGS(bundle -> unknown(bundle, Knows.EMF, Pattern.compile("org\\.eclipse\\.emf\\b.*"))),

	ECLIPSE_FREE_SAY_SO(Rules::eclipseFree),

	UI_KNOWS_NO_DRIVER(bundle -> Layers.of(bundle.name()).filter(row -> row.may(Knows.UI)).isEmpty() ? List.of()
			: mentions(bundle.production(), Pattern.compile("org\\.ionwright\\.(device\\.spi|driver)\\b"),
					"what the user interface shows is in the live instrument")),

	NO_CONSOLE(bundle -> mentions(
			bundle.production().stream().filter(source -> !source.path().equals(Layers.CONSOLE)).toList(),
			Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b"), "return, throw or log it")),

	LOG_ENTRIES_HAVE_REMEDIES(bundle -> mentions(
			bundle.production().stream().filter(source -> !source.path().equals(Layers.LOG)).toList(),
			Pattern.compile("\\bILog\\b|\\bgetLog\\s*\\("), "write it as a LogEntry, which has a remedy")),

	NO_MODAL_WAIT(bundle -> Layers.of(bundle.name()).filter(row -> row.may(Knows.UI)).isEmpty() ? List.of()
			: mentions(bundle.production(),
					Pattern.compile(
							"\\b(ProgressMonitorDialog|BusyIndicator|busyCursorWhile|IProgressService|runInUI)\\b"
									+ "|\\breadAndDispatch\\b|\\b[gG]etContainer\\(\\)\\s*\\.\\s*run\\b"),
					"do it in a job or on a thread of its own and say in the part how it goes")),

	NO_PRINTED_STACK_TRACE(bundle -> mentions(bundle.handWritten(), Pattern.compile("\\bprintStackTrace\\b"),
			"keep the cause and act on it")),

	NO_HAND_IN_GENERATED_CODE(
			bundle -> bundle.sources().stream().filter(source -> source.text().contains("@generated " + "NOT"))
					.map(source -> source.where() + " is edited by hand; put the body into a helper beside the model")
					.toList()),

	NO_DISABLED_TEST(
			bundle -> mentions(bundle.handWritten(), Pattern.compile("@Disabled\\b"), "mend the test or remove it")),

	HAS_A_README(bundle -> bundle.isTest() || Files.isRegularFile(bundle.folder().resolve("README.md")) ? List.of()
			: List.of("has no README.md; say in a screen what it is for")),

	PACKAGES_ARE_INTRODUCED(Rules::introductions),

	PACKAGES_LIE_UNDER_THE_BUNDLE(Rules::packageNames),

	FILES_STAY_SMALL(bundle -> bundle.handWritten().stream().filter(source -> source.lines() > 400)
			.map(source -> source.where() + " has " + source.lines()
					+ " lines, 400 are allowed; look for the second noun in it")
			.toList());

	private final Function<Bundle, List<String>> findings;

	Rules(Function<Bundle, List<String>> findings) {
		this.findings = findings;
	}

	List<String> findings(Bundle bundle) {
		return findings.apply(bundle).stream().map(finding -> bundle.name() + ": " + finding).toList();
	}

	private static List<String> arrows(Bundle bundle) {
		Optional<Row> from = Layers.of(bundle.name());
		if (from.isEmpty() || bundle.isTest()) {
			return List.of();
		}
		Set<String> findings = new TreeSet<>();
		for (String used : bundle.uses()) {
			Optional<Row> to = Layers.owner(used).filter(row -> !row.equals(from.get()));
			if (to.isPresent() && !from.get().arrows().contains(to.get().bundle())) {
				findings.add("uses " + used + ", but has no arrow to " + to.get().bundle() + " in Layers");
			} else if (to.isPresent() && to.get().layer() >= from.get().layer()) {
				findings.add("uses " + used + " of layer " + to.get().layer() + " from layer " + from.get().layer()
						+ "; arrows point down");
			} else if (to.isEmpty() && used.startsWith(ROOT) && Layers.owner(used).isEmpty()) {
				findings.add("uses " + used + ", which belongs to no bundle in Layers");
			}
		}
		return List.copyOf(findings);
	}

	private static List<String> ranges(Bundle bundle) {
		Predicate<ManifestHeader.Clause> own = clause -> clause.name().startsWith(ROOT);
		return Stream.concat(
				bundle.header("Import-Package").stream().filter(own).filter(clause -> !clause.hasVersionRange())
						.map(clause -> "imports " + clause.name() + " without a version range; write [0.1,1)"),
				bundle.header("Require-Bundle").stream().filter(own)
						.map(clause -> "requires the bundle " + clause.name() + "; import its packages with ranges"))
				.toList();
	}

	private static List<String> unknown(Bundle bundle, Knows kind, Pattern names) {
		if (bundle.isTest() || Layers.of(bundle.name()).filter(row -> row.may(kind)).isPresent()) {
			return List.of();
		}
		return bundle.uses().stream().filter(used -> names.matcher(used).matches())
				.map(used -> "uses " + used + ", but is not to know " + kind + " (see Layers)").toList();
	}

	/** Their tests run once, not on each flavour: a bundle that says so must not see anything that differs between the two. */
	private static List<String> eclipseFree(Bundle bundle) {
		Optional<Row> row = Layers.of(bundle.name());
		if (row.isEmpty()) {
			return List.of();
		}
		boolean free = !bundle.isTest() && row.get().knows().isEmpty();
		boolean says = bundle.buildProperties().contains("pom.model.property.eclipse.free = true");
		return free == says ? List.of()
				: List.of(free
						? "knows neither EMF nor UI; say pom.model.property.eclipse.free = true in build.properties"
						: "is not free of Eclipse (see Layers), but build.properties says so");
	}

	private static List<String> mentions(List<SourceFile> sources, Pattern pattern, String remedy) {
		List<String> findings = new ArrayList<>();
		for (SourceFile source : sources) {
			pattern.matcher(source.code()).results().findFirst()
					.ifPresent(found -> findings.add(source.where() + " has " + found.group() + "; " + remedy));
		}
		return findings;
	}

	private static List<String> introductions(Bundle bundle) {
		Set<String> packages = new TreeSet<>();
		bundle.production().forEach(source -> packages.add(source.javaPackage()));
		bundle.production().stream().filter(source -> source.path().endsWith("package-info.java"))
				.forEach(source -> packages.remove(source.javaPackage()));
		return packages.stream().map(name -> "package " + name + " has no package-info.java; say when to use it")
				.toList();
	}

	private static List<String> packageNames(Bundle bundle) {
		String root = bundle.isTest() ? Layers.of(bundle.name()).map(Row::bundle).orElse(bundle.name()) : bundle.name();
		return bundle.sources().stream().map(SourceFile::javaPackage).distinct()
				.filter(name -> !name.equals(root) && !name.startsWith(root + "."))
				.map(name -> "package " + name + " does not start with the name of its bundle").toList();
	}
}
