package org.ionwright.model;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.method.MethodPackage;

/** The Ecore files as they are in the bundle, and all that is in the generated packages. */
final class EcoreFiles {

	static final List<EPackage> GENERATED = List.of(InstrumentPackage.eINSTANCE, MethodPackage.eINSTANCE);

	private EcoreFiles() {
	}

	static EPackage load(EPackage generated) {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		return (EPackage) set.getResource(folder().appendSegment(generated.getName() + ".ecore"), true).getContents()
				.get(0);
	}

	private static URI folder() {
		URL packed = EcoreFiles.class.getResource("/model/instrument.ecore");
		return packed != null ? URI.createURI(packed.toString()).trimSegments(1)
				: URI.createFileURI(Path.of(System.getProperty("basedir", ""), "model").toAbsolutePath().toString());
	}

	static Stream<EClass> classes() {
		return GENERATED.stream().flatMap(pack -> pack.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	static Stream<EAttribute> attributes() {
		return classes().flatMap(type -> type.getEAttributes().stream());
	}

	static Stream<EAttribute> numbers() {
		return attributes().filter(attribute -> {
			Class<?> type = attribute.getEAttributeType().getInstanceClass();
			return type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
		});
	}

	/** Everything that can carry a term. */
	static List<ENamedElement> elements() {
		List<ENamedElement> all = new ArrayList<>();
		classes().forEach(all::add);
		attributes().forEach(all::add);
		GENERATED.stream().flatMap(pack -> pack.getEClassifiers().stream()).filter(EEnum.class::isInstance)
				.forEach(type -> all.addAll(((EEnum) type).getELiterals()));
		return all;
	}
}
