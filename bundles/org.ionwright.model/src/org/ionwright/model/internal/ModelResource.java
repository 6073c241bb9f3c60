package org.ionwright.model.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.method.MethodPackage;
import org.xml.sax.helpers.DefaultHandler;

/** A resource that knows our two packages and nothing else, so that a file cannot pull in others. */
final class ModelResource extends XMIResourceImpl {

	ModelResource() {
		super(URI.createURI("ionwright:/model"));
		EPackage.Registry known = new EPackageRegistryImpl();
		known.put(InstrumentPackage.eNS_URI, InstrumentPackage.eINSTANCE);
		known.put(MethodPackage.eNS_URI, MethodPackage.eINSTANCE);
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(known);
		set.getResources().add(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new StrictHandler(resource, helper, options);
			}
		};
	}
}
