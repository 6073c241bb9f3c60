/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.ecore.EClass;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.IonOpticalElement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ion Optical Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class IonOpticalElementImpl extends PartImpl implements IonOpticalElement {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IonOpticalElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ION_OPTICAL_ELEMENT;
	}

} //IonOpticalElementImpl
