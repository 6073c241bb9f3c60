/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capillary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The tube of small bore that carries the liquid and the high voltage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getBore <em>Bore</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getOuterDiameter <em>Outer Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getTip <em>Tip</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getTipDistance <em>Tip Distance</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary()
 * @model annotation="http://www.ionwright.org/seed numerals='20' claims='001/1'"
 * @generated
 */
public interface Capillary extends EObject {
	/**
	 * Returns the value of the '<em><b>Bore</b></em>' attribute.
	 * The default value is <code>"0.0001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner diameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bore</em>' attribute.
	 * @see #setBore(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Bore()
	 * @model default="0.0001"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary bore' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='0.005' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getBore();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getBore <em>Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bore</em>' attribute.
	 * @see #getBore()
	 * @generated
	 */
	void setBore(double value);

	/**
	 * Returns the value of the '<em><b>Outer Diameter</b></em>' attribute.
	 * The default value is <code>"0.0004"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outer Diameter</em>' attribute.
	 * @see #setOuterDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_OuterDiameter()
	 * @model default="0.0004"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary outer diameter' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='0.01' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getOuterDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getOuterDiameter <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outer Diameter</em>' attribute.
	 * @see #getOuterDiameter()
	 * @generated
	 */
	void setOuterDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Tip</b></em>' attribute.
	 * The default value is <code>"SQUARE_5D"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.TipShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the end is ground (seed 001, FIG 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tip</em>' attribute.
	 * @see org.ionwright.model.instrument.TipShape
	 * @see #setTip(TipShape)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Tip()
	 * @model default="SQUARE_5D"
	 * @generated
	 */
	TipShape getTip();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getTip <em>Tip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tip</em>' attribute.
	 * @see org.ionwright.model.instrument.TipShape
	 * @see #getTip()
	 * @generated
	 */
	void setTip(TipShape value);

	/**
	 * Returns the value of the '<em><b>Tip Distance</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the tip to the counter electrode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tip Distance</em>' attribute.
	 * @see #setTipDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_TipDistance()
	 * @model default="0.01"
	 *        annotation="http://www.ionwright.org/quantity label='Tip distance' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getTipDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getTipDistance <em>Tip Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tip Distance</em>' attribute.
	 * @see #getTipDistance()
	 * @generated
	 */
	void setTipDistance(double value);

} // Capillary
