package org.ionwright.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The Java code that EMF generates from a genmodel. It is generated into an empty folder, never over the files of the
 * repository, so that what it gives depends on the Ecore files alone.
 */
public final class ModelCode {

	private final String bundle;
	private final SortedMap<String, String> files;

	private ModelCode(String bundle, SortedMap<String, String> files) {
		this.bundle = bundle;
		this.files = files;
	}

	/**
	 * @param bundle
	 *            folder of the bundle, with the Ecore files and one genmodel in {@code model}
	 * @throws IOException
	 *             when the model cannot be read or generating fails; the message names the reason
	 */
	public static ModelCode generate(Path bundle) throws IOException {
		String name = bundle.toRealPath().getFileName().toString();
		Path work = Files.createTempDirectory("ionwright-codegen");
		try {
			Path project = Files.createDirectories(work.resolve(name));
			copy(bundle.resolve("model"), project.resolve("model"));
			run(name, project, genmodel(project.resolve("model")));
			return new ModelCode(name, read(project.resolve("src-gen")));
		} finally {
			delete(work);
		}
	}

	/** What is in {@code src-gen} of the bundle now. */
	public static ModelCode committed(Path bundle) throws IOException {
		return new ModelCode(bundle.toRealPath().getFileName().toString(), read(bundle.resolve("src-gen")));
	}

	/** Replaces {@code src-gen} of the bundle; files that are no longer generated go. */
	public void writeTo(Path bundle) throws IOException {
		Path target = bundle.resolve("src-gen");
		delete(target);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = target.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
	}

	/** Differences to {@code committed}, one line per file; empty when all files are the same byte for byte. */
	public List<String> differences(ModelCode committed) {
		SortedMap<String, String> all = new TreeMap<>(committed.files);
		all.putAll(files);
		return all.keySet().stream()
				.filter(name -> !String.valueOf(files.get(name)).equals(committed.files.get(name)))
				.map(name -> bundle + "/src-gen/" + name + ": "
						+ difference(files.get(name), committed.files.get(name)))
				.toList();
	}

	public int size() {
		return files.size();
	}

	private static String difference(String generated, String committed) {
		if (committed == null) {
			return "missing";
		}
		return generated == null ? "not generated from the model (any more)" : "differs from what the model gives";
	}

	private static void run(String name, Path project, Path genmodel) throws IOException {
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(project + "/"));
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		URI uri = URI.createPlatformResourceURI(name + "/model/" + genmodel.getFileName(), true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setForceOverwrite(true);
		check("the genmodel is not valid", model.diagnose());
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				(GeneratorAdapterFactory.Descriptor) GenModelGeneratorAdapterFactory::new);
		generator.setInput(model);
		check("generating failed", generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor()));
	}

	private static void check(String what, Diagnostic diagnostic) throws IOException {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			StringBuilder text = new StringBuilder(what).append(": ").append(diagnostic.getMessage());
			diagnostic.getChildren().forEach(child -> text.append(System.lineSeparator()).append(child.getMessage()));
			throw new IOException(text.toString(), diagnostic.getException());
		}
	}

	private static Path genmodel(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".genmodel")).findFirst()
					.orElseThrow(() -> new IOException("no .genmodel in " + folder));
		}
	}

	private static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> files = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> walk = Files.walk(folder)) {
				for (Path file : walk.filter(Files::isRegularFile).toList()) {
					String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
					files.put(folder.relativize(file).toString().replace('\\', '/'), text);
				}
			}
		}
		return files;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, to.resolve(file.getFileName().toString()));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> walk = Files.walk(folder)) {
				for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
