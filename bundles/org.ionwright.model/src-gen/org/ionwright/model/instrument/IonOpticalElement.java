/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ion Optical Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Guides ions between interface and analyser.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getIonOpticalElement()
 * @model abstract="true"
 * @generated
 */
public interface IonOpticalElement extends Part {
} // IonOpticalElement
